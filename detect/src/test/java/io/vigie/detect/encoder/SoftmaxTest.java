package io.vigie.detect.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SoftmaxTest {

  @Test
  void sharesGrowWithTheSums() {
    double[] shares = Softmax.of(new float[] {0, (float) Math.log(3)});

    assertThat(shares[0]).isCloseTo(0.25, within(1e-6));
    assertThat(shares[1]).isCloseTo(0.75, within(1e-6));
  }

  @Test
  void hugeSumsDoNotOverflow() {
    assertThat(Arrays.stream(Softmax.of(new float[] {1e30f, -1e30f, 1e30f})).sum())
        .isCloseTo(1, within(1e-9));
  }
}
