package io.vigie.dashboards.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.sse.SseClient;
import io.vigie.alerting.alert.Alert;
import io.vigie.dashboards.access.Principal;
import io.vigie.dashboards.feed.AlertListener;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Tells open browsers and programs of changed alerts. A client that reads too slowly is let go; it
 * connects again and reads the list.
 */
public final class AlertStream implements AlertListener, AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MOST_CLIENTS = 500;
  private static final Duration HEARTBEAT = Duration.ofSeconds(15);

  private final Set<Subscriber> subscribers = ConcurrentHashMap.newKeySet();
  private final ExecutorService senders =
      Executors.newCachedThreadPool(task -> daemon(task, "send-alerts"));
  private final ScheduledExecutorService heart =
      Executors.newSingleThreadScheduledExecutor(task -> daemon(task, "keep-streams-open"));

  public AlertStream() {
    long pause = HEARTBEAT.toMillis();
    var unused =
        heart.scheduleAtFixedRate(
            () -> subscribers.forEach(Subscriber::beat), pause, pause, TimeUnit.MILLISECONDS);
  }

  boolean isFull() {
    return subscribers.size() >= MOST_CLIENTS;
  }

  void join(SseClient client, Principal caller) {
    Subscriber subscriber = new Subscriber(client, caller, senders);
    client.keepAlive();
    client.onClose(() -> subscribers.remove(subscriber));
    subscribers.add(subscriber);
    subscriber.beat();
  }

  @Override
  public void changed(Alert alert) {
    for (Subscriber subscriber : subscribers) {
      if (subscriber.sees(alert)) {
        subscriber.send(summary(alert));
      }
    }
  }

  @Override
  public void close() {
    heart.shutdownNow();
    subscribers.forEach(Subscriber::leave);
    senders.shutdownNow();
  }

  /** What a list needs to know; whoever wants the text reads the alert. */
  private static String summary(Alert alert) {
    ObjectNode summary = JSON.createObjectNode();
    summary.put("id", alert.id());
    summary.put("version", alert.version());
    summary.put("status", alert.status().name());
    summary.put("severity", alert.severity().name());
    summary.put("tenant", alert.tenant());
    summary.put("partyId", alert.partyId());
    summary.put("openedAt", alert.openedAt().toString());
    summary.put("updatedAt", alert.updatedAt().toString());
    alert.harms().forEach(harm -> summary.withArray("/harms").add(harm.name()));
    return summary.toString();
  }

  private static Thread daemon(Runnable task, String name) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }
}
