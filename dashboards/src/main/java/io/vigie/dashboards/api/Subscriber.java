package io.vigie.dashboards.api;

import io.javalin.http.sse.SseClient;
import io.vigie.alerting.alert.Alert;
import io.vigie.dashboards.access.Principal;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** One open stream: a bounded queue, emptied by one task at a time. */
final class Subscriber {
  private static final int MOST_WAITING = 256;
  private static final String BEAT = "";

  private final SseClient client;
  private final Principal caller;
  private final Executor senders;
  private final LinkedBlockingQueue<String> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
  private final AtomicBoolean sending = new AtomicBoolean();

  Subscriber(SseClient client, Principal caller, Executor senders) {
    this.client = client;
    this.caller = caller;
    this.senders = senders;
  }

  boolean sees(Alert alert) {
    return caller.scope().sees(alert.tenant(), alert.partyId());
  }

  void beat() {
    send(BEAT);
  }

  void send(String event) {
    if (!waiting.offer(event)) {
      leave();
      return;
    }
    schedule();
  }

  void leave() {
    waiting.clear();
    client.close();
  }

  private void schedule() {
    if (sending.compareAndSet(false, true)) {
      try {
        senders.execute(this::drain);
      } catch (RejectedExecutionException e) {
        sending.set(false); // the server is stopping
      }
    }
  }

  private void drain() {
    try {
      for (@Nullable String event = waiting.poll(); event != null; event = waiting.poll()) {
        write(event);
      }
    } finally {
      sending.set(false);
    }
    if (!waiting.isEmpty()) {
      schedule();
    }
  }

  private void write(String event) {
    if (event.equals(BEAT)) {
      client.sendComment("still here");
    } else {
      client.sendEvent("alert", event);
    }
  }
}
