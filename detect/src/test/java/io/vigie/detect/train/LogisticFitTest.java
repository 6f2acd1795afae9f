package io.vigie.detect.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LogisticFitTest {

  @Test
  void findsTheWeightsThatMadeTheAnswers() {
    Random random = new Random(5);
    List<LogisticFit.Point> points = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      double x = random.nextGaussian();
      double y = random.nextGaussian();
      double probability = 1 / (1 + Math.exp(-(1.5 * x - 0.5 * y - 1)));
      points.add(new LogisticFit.Point(new double[] {x, y}, random.nextDouble() < probability));
    }

    double[] fitted = LogisticFit.fit(points, 1);

    assertThat(fitted[0]).isCloseTo(1.5, within(0.1));
    assertThat(fitted[1]).isCloseTo(-0.5, within(0.1));
    assertThat(fitted[2]).isCloseTo(-1, within(0.1));
  }
}
