package io.vigie.dashboards.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vigie.alerting.alert.Alert;
import io.vigie.dashboards.access.Principal;
import io.vigie.dashboards.feed.AlertListener;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells open browsers and programs of changed alerts. A client that reads too slowly is let go; it
 * connects again and reads the list.
 */
public final class AlertStream implements AlertListener, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(AlertStream.class);
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Each stream holds one of the server's 250 threads. */
  private static final int MOST_STREAMS = 150;

  private final Set<Subscriber> subscribers = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  boolean isFull() {
    return closed || subscribers.size() >= MOST_STREAMS;
  }

  /** Writes what {@code caller} may see to {@code out} until one of the two sides ends it. */
  void serve(Principal caller, OutputStream out) {
    Subscriber subscriber = new Subscriber(caller);
    subscribers.add(subscriber);
    try {
      if (!closed) {
        subscriber.writeTo(out);
      }
    } catch (IOException e) {
      LOG.debug("a stream's client went away");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      subscribers.remove(subscriber);
    }
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
    closed = true;
    subscribers.forEach(Subscriber::leave);
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
}
