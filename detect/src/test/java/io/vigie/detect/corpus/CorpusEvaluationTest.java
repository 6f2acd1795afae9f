package io.vigie.detect.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.detect.classify.HarmClassifier;
import io.vigie.detect.classify.HarmFinding;
import io.vigie.detect.harm.Harm;
import io.vigie.detect.match.Field;
import io.vigie.detect.match.PartyMatch;
import io.vigie.ingest.mention.Mention;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CorpusEvaluationTest {

  /** Reports an insult wherever the word stands, and asks to be shown where the target stands. */
  private static final class FindsRogue implements HarmClassifier {
    @Override
    public String model() {
      return "rogue-1";
    }

    @Override
    public double threshold(Harm harm) {
      return 0.5;
    }

    @Override
    public List<HarmFinding> classify(Mention mention, List<PartyMatch> matches) {
      PartyMatch match = matches.get(0);
      assertThat(mention.textOrEmpty().substring(match.start(), match.end()))
          .isEqualTo(match.surface());
      double score = mention.textOrEmpty().contains("rogue") ? 0.9 : 0.1;
      return List.of(new HarmFinding(Harm.INSULT, score, Field.TEXT, 0, 1, List.of()));
    }

    @Override
    public Map<Harm, Double> scores(String text, String language) {
      return Map.of();
    }
  }

  @Test
  void countsRightAndWrongDecisions() {
    List<CorpusText> texts =
        List.of(
            Written.harmful("a", "Ravel is a rogue", "Ravel", Harm.INSULT),
            Written.harmful("b", "Ravel is a cheat", "Ravel", Harm.INSULT),
            Written.harmless("c", "Ravel plays a rogue", "Ravel"),
            Written.harmless("d", "Ravel plays a saint", "Ravel"));
    String report = new CorpusEvaluation(new FindsRogue()).addAll(texts).report();
    assertThat(report)
        .contains("| all (4) | 2 | 0.500 | 0.500 | 1 | 0.400 |")
        .contains("| 0.1 | 0.500 | 1.000 | 1.000 |", "| 0.5 | 0.500 | 0.500 | 0.500 |")
        .contains("| INSULT | 2 | 0.500 | 0.500 |")
        .contains("| FACT_ASSERTED (2) | 2 | 0.500 | 0.500 | 0 |")
        .contains("| FP_ORDINARY (2) | 0 | 0.500 | – | 1 |");
  }
}
