package io.vigie.detect.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class AccuracyTest {

  @Test
  void measuresARankingByHand() {
    Accuracy accuracy =
        Accuracy.of(
            List.of(
                new Scored(0.9, true),
                new Scored(0.8, false),
                new Scored(0.7, true),
                new Scored(0.2, false)),
            0.75);

    assertThat(accuracy.averagePrecision()).isCloseTo((1 + 2.0 / 3) / 2, within(1e-9));
    assertThat(accuracy.areaUnderCurve()).isCloseTo(0.75, within(1e-9));
    assertThat(accuracy.precision()).isEqualTo(0.5);
    assertThat(accuracy.recall()).isEqualTo(0.5);
    assertThat(accuracy.f1()).isEqualTo(0.5);
    assertThat(accuracy.falsePositiveRate()).isEqualTo(0.5);
    assertThat(accuracy.calibrationError()).isCloseTo((0.1 + 0.8 + 0.3 + 0.2) / 4, within(1e-9));
  }

  @Test
  void saysNothingWhereThereIsNothingToMeasure() {
    Accuracy accuracy = Accuracy.of(List.of(new Scored(0.1, false)), 0.5);

    assertThat(accuracy.averagePrecision()).isNaN();
    assertThat(accuracy.precision()).isNaN();
    assertThat(accuracy.falsePositiveRate()).isZero();
  }
}
