package io.vigie.detect.identity;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

class LookalikeBenchmarkTest {

  @Test
  void theBenchmarkStillRuns() {
    assertThatCode(() -> LookalikeBenchmark.main(new String[] {"300", "200"}))
        .doesNotThrowAnyException();
  }
}
