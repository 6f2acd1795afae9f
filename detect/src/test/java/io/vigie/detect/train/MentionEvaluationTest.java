package io.vigie.detect.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vigie.detect.detection.Detection;
import io.vigie.detect.harm.Harm;
import io.vigie.detect.match.Field;
import io.vigie.ingest.mention.Mention;
import java.util.List;
import org.junit.jupiter.api.Test;

class MentionEvaluationTest {
  /** Reports what the text says, as {@code party HARM}; nothing for an empty text. */
  private static List<Detection> literally(Mention mention) {
    if (mention.textOrEmpty().isEmpty()) {
      return List.of();
    }
    String[] words = mention.textOrEmpty().split(" ", -1);
    Harm harm = Harm.valueOf(words[1]);
    String id = Detection.idOf(mention, words[0], harm);
    return List.of(
        new Detection(
            id,
            mention.requiredId(),
            words[0],
            harm,
            0.9,
            "",
            0,
            0,
            Field.TEXT,
            List.of(),
            "literal-1",
            1,
            mention));
  }

  private static String report(List<String> labels, List<String> texts) {
    MentionEvaluation evaluation =
        new MentionEvaluation(
            MentionEvaluationTest::literally, labels.stream().map(ExpectedMention::parse).toList());
    for (int i = 0; i < texts.size(); i++) {
      evaluation.add(Mention.builder().id("m" + i).text(texts.get(i)).build());
    }
    return evaluation.report();
  }

  @Test
  void tellsFoundFromRightlyNamedFromMissed() {
    String report =
        report(
            List.of("m0,p,INSULT,", "m1,p,INSULT|THREAT,", "m2,p,INSULT,", "m3,p,INSULT,"),
            List.of("p INSULT", "p HATE", "", "other INSULT"));

    assertThat(report)
        .contains("| harmful | 4 |")
        .contains("| … found, with the right party | 2 |")
        .contains("| … and with a right harm | 1 |")
        .contains("| INSULT | 4 | 1 | 2 |")
        .contains("Missed: [m2, m3].");
  }

  @Test
  void countsFalseReportsByLookalike() {
    String report =
        report(
            List.of("m0,p,NONE,DENIAL", "m1,,NONE,NAMESAKE", "m2,,NONE,NAMESAKE"),
            List.of("p THREAT", "p INSULT", ""));

    assertThat(report)
        .contains("| … falsely reported | 2 |")
        .contains("{DENIAL=1, NAMESAKE=1}")
        .contains("Falsely reported: [m0, m1].");
  }

  @Test
  void leavesOutWhatNobodyLabelled() {
    assertThat(report(List.of(), List.of("p THREAT"))).contains("| harmful | 0 |");
  }

  @Test
  void namesTheLineThatDoesNotFit() {
    assertThatThrownBy(() -> ExpectedMention.parse("m0;p;NONE;"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("m0;p;NONE;");
  }
}
