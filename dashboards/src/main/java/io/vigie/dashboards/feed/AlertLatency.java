package io.vigie.dashboards.feed;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.vigie.alerting.alert.Alert;
import io.vigie.ingest.mention.Mention;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Measures how long a new alert took to be found by a search. */
public final class AlertLatency {
  private final Timer sincePublished;
  private final Timer sinceSeen;

  public AlertLatency(MeterRegistry meters) {
    sincePublished =
        Timer.builder("vigie.alert.latency.published")
            .description("From the publication of the post that opened an alert to the alert")
            .publishPercentileHistogram()
            .register(meters);
    sinceSeen =
        Timer.builder("vigie.alert.latency.seen")
            .description("From reading the post that opened an alert to the alert")
            .publishPercentileHistogram()
            .register(meters);
  }

  void opened(Alert alert, Instant now) {
    if (alert.detections().isEmpty()) {
      return;
    }
    Mention mention = alert.detections().get(0).mention();
    record(sincePublished, mention.publishedAt(), now);
    record(sinceSeen, mention.seenAt(), now);
  }

  /** Dates from the future say nothing about our speed. */
  private static void record(Timer timer, @Nullable Instant from, Instant now) {
    if (from != null && !from.isAfter(now)) {
      timer.record(Duration.between(from, now));
    }
  }
}
