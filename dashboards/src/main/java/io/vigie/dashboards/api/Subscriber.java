package io.vigie.dashboards.api;

import io.vigie.alerting.alert.Alert;
import io.vigie.dashboards.access.Principal;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * One open stream: a bounded queue that the request's own thread empties. The thread stays with the
 * request on purpose: a client that goes away is then an exception of its own write, and nothing
 * touches a request that the server has already recycled.
 */
final class Subscriber {
  private static final int MOST_WAITING = 256;
  private static final Duration HEARTBEAT = Duration.ofSeconds(15);
  private static final String COMMENT = ": still here\n\n";

  private final Principal caller;
  private final LinkedBlockingQueue<String> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
  private volatile boolean left;

  Subscriber(Principal caller) {
    this.caller = caller;
  }

  boolean sees(Alert alert) {
    return caller.scope().sees(alert.tenant(), alert.partyId());
  }

  /** Never blocks; a client that reads too slowly is let go. */
  void send(String json) {
    if (!waiting.offer("event: alert\ndata: " + json + "\n\n")) {
      leave();
    }
  }

  void leave() {
    left = true;
    waiting.clear();
    waiting.offer(COMMENT); // wakes the thread that waits
  }

  /** Writes until the client goes away or is let go. */
  void writeTo(OutputStream out) throws IOException, InterruptedException {
    write(out, COMMENT);
    while (!left) {
      String event = waiting.poll(HEARTBEAT.toMillis(), TimeUnit.MILLISECONDS);
      write(out, event == null ? COMMENT : event);
    }
  }

  private static void write(OutputStream out, String event) throws IOException {
    out.write(event.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
