package io.vigie.dashboards.feed;

import io.vigie.alerting.alert.Alert;
import io.vigie.alerting.json.AlertingCodecs;
import io.vigie.dashboards.store.AlertStore;
import io.vigie.dashboards.store.Scope;
import io.vigie.ingest.json.MalformedRecordException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Folds {@code vigie.alerts} into the store, then tells listeners of what was appended since the
 * feed was made; history is not news.
 */
public final class AlertFeed implements TopicFold {
  private static final Logger LOG = LoggerFactory.getLogger(AlertFeed.class);

  private final AlertStore store;
  private final AlertLatency latency;
  private final AlertListener listener;
  private final InstantSource clock;
  private final long liveFrom;

  public AlertFeed(
      AlertStore store, AlertLatency latency, AlertListener listener, InstantSource clock) {
    this.store = store;
    this.latency = latency;
    this.listener = listener;
    this.clock = clock;
    this.liveFrom = clock.millis();
  }

  @Override
  public Map<Integer, Long> startOffsets() {
    return store.offsets();
  }

  @Override
  public void accept(List<LogRecord> batch, Map<Integer, Long> next) {
    List<Alert> alerts = new ArrayList<>();
    List<String> erased = new ArrayList<>();
    List<Alert> live = new ArrayList<>();
    List<Alert> first = new ArrayList<>();
    for (LogRecord changed : batch) {
      byte[] value = changed.value();
      if (value == null) {
        erased.add(changed.keyOrEmpty());
        alerts.removeIf(alert -> alert.id().equals(changed.keyOrEmpty()));
      } else {
        decode(changed, value, alerts);
      }
      if (value != null && changed.timestamp() >= liveFrom && !alerts.isEmpty()) {
        note(alerts.get(alerts.size() - 1), changed, live, first);
      }
    }
    store.remove(erased);
    store.put(alerts, next);
    Instant now = clock.instant();
    first.forEach(alert -> latency.opened(alert, now));
    live.forEach(listener::changed);
  }

  private void note(Alert alert, LogRecord changed, List<Alert> live, List<Alert> first) {
    if (!alert.id().equals(changed.keyOrEmpty())) {
      return;
    }
    live.add(alert);
    boolean known =
        first.stream().anyMatch(other -> other.id().equals(alert.id()))
            || store.get(Scope.everything(), alert.id()).isPresent();
    if (!known) {
      first.add(alert);
    }
  }

  private static void decode(LogRecord changed, byte[] value, List<Alert> into) {
    try {
      into.add(AlertingCodecs.ALERT.decode(value));
    } catch (MalformedRecordException e) {
      LOG.error(
          "alert {} at {}:{} cannot be read and is not shown: {}",
          changed.keyOrEmpty(),
          changed.partition(),
          changed.offset(),
          e.getMessage());
    }
  }
}
