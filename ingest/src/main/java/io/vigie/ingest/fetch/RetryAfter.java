package io.vigie.ingest.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The {@code Retry-After} header (RFC 9110, section 10.2.3): seconds, or a date. */
final class RetryAfter {
  /** No server can silence a feed for longer. */
  private static final Duration LONGEST = Duration.ofDays(1);

  private RetryAfter() {}

  /** The pause that {@code header} asks for, between nothing and a day; empty when unreadable. */
  static Optional<Duration> of(String header, Instant now) {
    return pause(header.strip(), now)
        .map(pause -> pause.isNegative() ? Duration.ZERO : pause)
        .map(pause -> pause.compareTo(LONGEST) > 0 ? LONGEST : pause);
  }

  private static Optional<Duration> pause(String value, Instant now) {
    if (value.matches("\\d{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
    }
    try {
      Instant at = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return Optional.of(Duration.between(now, at));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
