package io.vigie.ingest.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BackOffTest {
  private final BackOff backOff = new BackOff(Duration.ofMinutes(2));

  @ParameterizedTest
  @CsvSource({
    "1, 0, PT5S",
    "2, 0, PT10S",
    "5, 0, PT1M20S",
    "6, 0, PT2M",
    "1000000, 0, PT2M",
    "1, 1, PT2.5S",
    "6, 0.5, PT1M30S"
  })
  void pausesDoubleUpToTheLongestAndAreSpread(int failures, double jitter, Duration pause) {
    assertThat(backOff.pause(failures, jitter)).isEqualTo(pause);
  }
}
