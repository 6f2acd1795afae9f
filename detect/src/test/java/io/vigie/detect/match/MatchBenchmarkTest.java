package io.vigie.detect.match;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

class MatchBenchmarkTest {

  @Test
  void theBenchmarkStillRuns() {
    assertThatCode(() -> MatchBenchmark.main(new String[] {"200", "200"}))
        .doesNotThrowAnyException();
  }
}
