package io.vigie.dashboards.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vigie.alerting.alert.Alert;
import io.vigie.alerting.json.AlertingCodecs;
import io.vigie.dashboards.sample.SampleAlert;
import io.vigie.dashboards.store.AlertStore;
import io.vigie.dashboards.store.LuceneAlertStore;
import io.vigie.dashboards.store.Scope;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // made before each test
class AlertFeedTest {
  private static final Instant START = SampleAlert.NOON.plusSeconds(2);

  @TempDir Path folder;

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final List<Alert> told = new ArrayList<>();
  private AlertStore store;
  private AlertFeed feed;

  @BeforeEach
  void open() {
    store = LuceneAlertStore.open(folder);
    feed = new AlertFeed(store, new AlertLatency(meters), told::add, InstantSource.fixed(START));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void measuresOnlyTheFirstSightOfAnAlertThatIsLive() {
    Alert first = SampleAlert.of("live").build();
    Alert second = SampleAlert.of("live").decisions(1).build();
    feed.accept(List.of(record(0, first, START.toEpochMilli())), Map.of(0, 1L));
    feed.accept(List.of(record(1, second, START.toEpochMilli())), Map.of(0, 2L));
    assertThat(meters.get("vigie.alert.latency.seen").timer().count()).isEqualTo(1);
    assertThat(meters.get("vigie.alert.latency.seen").timer().totalTime(TimeUnit.SECONDS))
        .isEqualTo(3);
    assertThat(meters.get("vigie.alert.latency.published").timer().totalTime(TimeUnit.SECONDS))
        .isEqualTo(92);
    assertThat(told).containsExactly(first, second);
  }

  @Test
  void takesHistoryInSilently() {
    Alert old = SampleAlert.of("old").build();
    long before = START.minus(Duration.ofHours(1)).toEpochMilli();
    feed.accept(List.of(record(0, old, before)), Map.of(0, 1L));
    assertThat(store.get(Scope.everything(), old.id())).contains(old);
    assertThat(told).isEmpty();
    assertThat(meters.get("vigie.alert.latency.seen").timer().count()).isZero();
    assertThat(feed.startOffsets()).isEqualTo(Map.of(0, 1L));
  }

  @Test
  void passesOverWhatCannotBeReadAndForgetsWhatIsErased() {
    Alert alert = SampleAlert.of("gone").build();
    feed.accept(
        List.of(
            record(0, alert, 0),
            new LogRecord(0, 1, "a-x", "rubbish".getBytes(StandardCharsets.UTF_8), 0)),
        Map.of(0, 2L));
    assertThat(store.get(Scope.everything(), alert.id())).isPresent();
    feed.accept(List.of(record(2, alert.id(), null)), Map.of(0, 3L));
    assertThat(store.get(Scope.everything(), alert.id())).isEmpty();
  }

  private static LogRecord record(long offset, Alert alert, long timestamp) {
    return new LogRecord(0, offset, alert.id(), AlertingCodecs.ALERT.encode(alert), timestamp);
  }

  private static LogRecord record(long offset, String key, byte @Nullable [] value) {
    return new LogRecord(0, offset, key, value, 0);
  }
}
