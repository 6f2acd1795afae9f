package io.vigie.detect.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vigie.detect.harm.Harm;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FusionModelTest {
  private static final FusionModel MODEL =
      new FusionModel(
          Map.of(Question.PARTY, Map.of(Harm.INSULT, new FusionWeights(-1, 0.5, 2, 0.25))));

  @Test
  void addsTheWeighedSigns() {
    double probability = MODEL.probability(Question.PARTY, Harm.INSULT, new Signs(2, 0.5, 0.4));

    assertThat(probability).isCloseTo(1 / (1 + Math.exp(-1.1)), within(1e-12));
  }

  @Test
  void doesNotReportWhatWasNotFitted() {
    Signs strong = new Signs(20, 1, 1);

    assertThat(MODEL.probability(Question.PARTY, Harm.HATE, strong)).isZero();
    assertThat(MODEL.probability(Question.ANYONE, Harm.INSULT, strong)).isZero();
  }

  @Test
  void writesATableOfAllWeights() {
    assertThat(MODEL.table())
        .isEqualToNormalizingNewlines(
            """
            // question\tharm\toffset\tencoder\twords\tlinear
            PARTY\tINSULT\t-1.0000\t0.5000\t2.0000\t0.2500
            """);
  }

  @Test
  void shipsWeightsForEveryHarmAndQuestion() {
    FusionModel shipped = FusionModel.shipped();

    for (Question question : Question.values()) {
      assertThat(shipped.of(question)).containsOnlyKeys(Harm.values());
      assertThat(shipped.of(question).values())
          .allSatisfy(weights -> assertThat(weights.encoder()).isPositive());
    }
  }
}
