package io.vigie.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RetryAfterTest {
  private static final Instant NOW = Instant.parse("2026-03-14T09:00:00Z");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|PT0S",
        " 30 |PT30S",
        "999999999|PT24H",
        "Sat, 14 Mar 2026 09:01:00 GMT|PT1M",
        "Sat, 14 Mar 2026 08:00:00 GMT|PT0S",
        "Fri, 14 Mar 2036 08:00:00 GMT|PT24H"
      })
  void readsSecondsAndDates(String header, Duration pause) {
    assertThat(RetryAfter.of(header, NOW)).contains(pause);
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "-5", "1.5", "99999999999"})
  void ignoresTheRest(String header) {
    assertThat(RetryAfter.of(header, NOW)).isEmpty();
  }

  @Test
  void ignoresNothing() {
    assertThat(RetryAfter.of("", NOW)).isEmpty();
  }
}
