package io.vigie.dashboards.web.alert;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.detect.detection.Detection;
import io.vigie.detect.harm.Harm;
import io.vigie.detect.match.Field;
import io.vigie.ingest.mention.Mention;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotedTextTest {

  @Test
  void marksTheQuoteWhereTheOffsetsSay() {
    assertThat(of("escroc, oui, un escroc !", "escroc", 16))
        .isEqualTo(new QuotedText("escroc, oui, un ", "escroc", " !"));
  }

  @Test
  void findsTheQuoteByItsWordsInATextThatWasCut() {
    assertThat(of("… un vrai\n ESCROC !", "vrai escroc", 90_000))
        .isEqualTo(new QuotedText("… un ", "vrai\n ESCROC", " !"));
  }

  @Test
  void showsTheTextWithoutAMarkWhereTheQuoteIsNotInIt() {
    assertThat(of("tout va bien", "escroc (.*", 0))
        .isEqualTo(new QuotedText("", "", "tout va bien"));
    assertThat(of("tout va bien", "", 0)).isEqualTo(new QuotedText("", "", "tout va bien"));
    assertThat(of("", "escroc", 3)).isEqualTo(new QuotedText("", "", ""));
  }

  @Test
  void cutsEndlessTextsAroundTheQuoteWithoutBreakingACharacter() {
    String long1 = "😀".repeat(20_000);
    QuotedText shown = of(long1 + "escroc" + long1, "escroc", 40_000);
    assertThat(shown.quote()).isEqualTo("escroc");
    assertThat(shown.before().length()).isLessThan(4000);
    assertThat(shown.after().length()).isLessThan(7000);
    assertThat(shown.before().codePoints())
        .noneMatch(c -> Character.getType(c) == Character.SURROGATE);
    assertThat(shown.after().codePoints())
        .noneMatch(c -> Character.getType(c) == Character.SURROGATE);
  }

  private static QuotedText of(String text, String quote, int start) {
    Mention mention = Mention.builder().id("m").text(text).build();
    return QuotedText.of(
        new Detection(
            "d",
            "m",
            "p",
            Harm.INSULT,
            0.9,
            quote,
            start,
            start + quote.length(),
            Field.TEXT,
            List.of(),
            "linear/1",
            1,
            mention));
  }
}
