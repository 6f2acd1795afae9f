package io.vigie.detect.detection;

import static io.vigie.detect.match.Parties.business;
import static io.vigie.detect.match.Parties.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.vigie.detect.classify.HarmFinding;
import io.vigie.detect.harm.Harm;
import io.vigie.detect.match.DictionaryMatcher;
import io.vigie.detect.match.Field;
import io.vigie.ingest.mention.Author;
import io.vigie.ingest.mention.Mention;
import java.util.List;
import org.junit.jupiter.api.Test;

class CascadeDetectorTest {
  private final CascadeDetector detector =
      new CascadeDetector(
          DictionaryMatcher.of(
              List.of(
                  business("b2", "Garage Larzac", "'handles':['larzac']"),
                  business("b1", "Maison Vuillard"),
                  business("h", "Horizon"))),
          new WordClassifier());

  @Test
  void givesOneDetectionAPartyAndHarmInOrder() {
    List<Detection> detections =
        detector.detect(
            text("Garage Larzac et Maison Vuillard, crétin et voleur, Garage Larzac !"));
    assertThat(detections)
        .extracting(Detection::partyId, Detection::harm)
        .containsExactly(
            tuple("b1", Harm.DEFAMATION),
            tuple("b1", Harm.INSULT),
            tuple("b2", Harm.DEFAMATION),
            tuple("b2", Harm.INSULT));
  }

  @Test
  void cutsTheQuoteFromTheFieldAndNamesTheModel() {
    Mention mention = text("Garage Larzac : voleur !");
    Detection detection = detector.detect(mention).get(0);
    assertThat(detection.quote()).isEqualTo("voleur");
    assertThat(detection.start()).isEqualTo(16);
    assertThat(detection.id()).isEqualTo(Detection.idOf(mention, "b2", Harm.DEFAMATION));
    assertThat(detection.model()).isEqualTo("words-1");
    assertThat(detection.matchConfidence()).isEqualTo(0.9);
    assertThat(detection.mention()).isEqualTo(mention);
  }

  @Test
  void leavesOutWhatIsBelowItsThreshold() {
    assertThat(detector.detect(text("je vais brûler le Garage Larzac"))).isEmpty();
  }

  @Test
  void givesNothingForAnAmbiguousName() {
    Mention mention = text("un bel horizon, crétin");
    assertThat(detector.detect(mention)).isEmpty();
    assertThat(detector.examine(mention).matches()).hasSize(1);
    assertThat(detector.explain(mention).conclusion()).isEqualTo("It is not certain who is named.");
  }

  @Test
  void givesNothingForWhatThePartyWroteItself() {
    Mention mention =
        text("Garage Larzac dit crétin").toBuilder()
            .author(new Author("larzac", null, null, null, null, null))
            .build();
    assertThat(detector.detect(mention)).isEmpty();
    assertThat(detector.explain(mention).conclusion()).isEqualTo("The party itself wrote it.");
  }

  @Test
  void givesNothingForADeletedMention() {
    Mention mention = text("Garage Larzac, crétin").toBuilder().deleted(true).build();
    assertThat(detector.detect(mention)).isEmpty();
    assertThat(detector.explain(mention).conclusion()).isEqualTo("The mention was deleted.");
  }

  @Test
  void explainsFindingsBelowTheThresholdToo() {
    DetectionExplanation explanation = detector.explain(text("je vais brûler le Garage Larzac"));
    assertThat(explanation.findings())
        .extracting(FindingExplanation::threshold, FindingExplanation::isReported)
        .containsExactly(tuple(0.95, false));
    assertThat(explanation.matches()).hasSize(1);
    assertThat(explanation.conclusion())
        .isEqualTo("A party is named, but no harm reaches its threshold.");
  }

  @Test
  void saysThatNobodyIsNamed() {
    assertThat(detector.explain(text("rien")).conclusion()).isEqualTo("No insured party is named.");
  }

  @Test
  void keepsTheQuoteOfALongTextInTheExcerpt() {
    String text = "x ".repeat(40_000) + "Garage Larzac voleur " + "y ".repeat(40_000);
    Detection detection = detector.detect(text(text)).get(0);
    assertThat(detection.mention().textOrEmpty())
        .hasSize(MentionExcerpt.LIMIT)
        .contains("Garage Larzac voleur");
    assertThat(text.substring(detection.start(), detection.end())).isEqualTo(detection.quote());
  }

  @Test
  void refusesAQuoteOutsideItsField() {
    HarmFinding finding = new HarmFinding(Harm.INSULT, 1, Field.TITLE, 0, 4, List.of());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quote.of(text("long enough"), finding))
        .withMessage("the quote should lie in TITLE of 0 characters: was [0,4)");
  }
}
