package io.vigie.detect.detection;

import static io.vigie.detect.match.Parties.business;
import static io.vigie.detect.match.Parties.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.detect.MatchConfiguration;
import io.vigie.detect.ambiguity.AmbiguousMention;
import io.vigie.detect.ambiguity.Candidate;
import io.vigie.detect.ambiguity.NameChoice;
import io.vigie.detect.harm.Harm;
import io.vigie.detect.match.PartyDirectory;
import io.vigie.ingest.mention.Author;
import io.vigie.ingest.mention.Mention;
import io.vigie.ingest.party.Party;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskingDetectorTest {
  private static final String NORTH = "'tenant':'north'";
  private static final String SOUTH = "'tenant':'south'";

  private final PartyDirectory directory =
      new PartyDirectory(MatchConfiguration.defaults(), Runnable::run);
  private final AskingDetector detector =
      new AskingDetector(
          new CascadeDetector(directory, new WordClassifier()), directory, directory::party);

  @Test
  void asksWhoIsMeantInsteadOfDetecting() {
    insure(business("h", "Horizon", NORTH));
    Mention mention = text("un bel horizon, crétin");
    Examination examination = detector.examine(mention);
    assertThat(examination.detections()).isEmpty();
    AmbiguousMention question = only(examination.ambiguous());
    assertThat(question.surface()).isEqualTo("horizon");
    assertThat(mention.textOrEmpty().substring(question.start(), question.end()))
        .isEqualTo("horizon");
    assertThat(question.tenant()).isEqualTo("north");
    assertThat(question.harms()).containsExactly(Harm.INSULT);
    assertThat(question.candidates()).extracting(Candidate::partyId).containsExactly("h");
    assertThat(question.candidates().get(0).reasons()).isNotEmpty();
    assertThat(detector.examine(mention).ambiguous()).isEqualTo(examination.ambiguous());
  }

  @Test
  void asksOnceHoweverOftenTheNameStands() {
    insure(business("h", "Horizon", NORTH));
    Mention mention = text("horizon, horizon et encore horizon");
    assertThat(only(detector.examine(mention).ambiguous()).start()).isZero();
  }

  @Test
  void asksNothingWhenThePartyIsCertainElsewhereOrWroteItItself() {
    insure(business("h", "Horizon", NORTH + ",'domains':['horizon-quimper.example']"));
    assertThat(detector.examine(text("horizon, voir horizon-quimper.example")).ambiguous())
        .isEmpty();
    insure(business("h", "Horizon", NORTH + ",'handles':['horizonquimper']"));
    Mention own =
        text("un bel horizon").toBuilder()
            .author(new Author("horizonquimper", null, null, null, null, null))
            .build();
    assertThat(detector.examine(own).ambiguous()).isEmpty();
  }

  @Test
  void asksEachInsurerAboutItsOwnPartiesAndTellsItNothingOfTheOthers() {
    insure(
        business("n1", "Horizon", NORTH),
        business("n2", "Horizon", NORTH),
        business("s1", "Horizon", SOUTH));
    List<AmbiguousMention> questions = detector.examine(text("un bel horizon")).ambiguous();
    assertThat(questions).extracting(AmbiguousMention::tenant).containsExactly("north", "south");
    assertThat(questions).extracting(AmbiguousMention::id).doesNotHaveDuplicates();
    assertThat(parties(questions.get(0))).containsExactly("n1", "n2");
    assertThat(parties(questions.get(1))).containsExactly("s1");

    directory.replaceAll(List.of(business("s1", "Horizon", SOUTH)));
    AmbiguousMention alone = only(detector.examine(text("un bel horizon")).ambiguous());
    assertThat(questions.get(1)).isEqualTo(alone);
  }

  @Test
  void looksOnlyAtThePartiesThatAreConcerned() {
    insure(business("h", "Horizon", NORTH), business("g", "Garage Larzac", NORTH));
    Mention mention = text("Garage Larzac voleur, un bel horizon");
    Examination all = detector.examine(mention);
    Examination garage = detector.examine(mention, "g"::equals);
    assertThat(garage.detections()).isEqualTo(all.detections()).hasSize(1);
    assertThat(garage.ambiguous()).isEmpty();
    Examination horizon = detector.examine(mention, "h"::equals);
    assertThat(horizon.detections()).isEmpty();
    assertThat(horizon.ambiguous()).isEqualTo(all.ambiguous()).hasSize(1);
  }

  @Test
  void detectsForTheChosenPartyUnderTheUsualIds() {
    insure(business("h", "Horizon", NORTH));
    Mention mention = text("un bel horizon, crétin");
    Detection detection = only(detector.detect(choice(mention, "h")));
    assertThat(detection.id()).isEqualTo(Detection.idOf(mention, "h", Harm.INSULT));
    assertThat(detection.quote()).isEqualTo("crétin");
    assertThat(detection.matchConfidence()).isEqualTo(1);
    assertThat(detection.reasons()).endsWith("Who is meant was decided by ana.");
    assertThat(detection.mention()).isEqualTo(mention);
  }

  @Test
  void detectsNothingWhenNobodyInsuredIsMeantOrThePartyHasLeft() {
    insure(business("h", "Horizon", NORTH));
    Mention mention = text("un bel horizon, crétin");
    NameChoice nobody = choice(mention, null);
    NameChoice horizon = choice(mention, "h");
    assertThat(detector.detect(nobody)).isEmpty();
    assertThat(detector.detect(horizon.withoutText())).isEmpty();
    directory.remove("h");
    assertThat(detector.detect(horizon)).isEmpty();
  }

  @Test
  void believesThePersonEvenWhenTheNameWouldNotBeFoundAnyMore() {
    insure(business("h", "Horizon", NORTH));
    Mention mention = text("un bel horizon, crétin");
    NameChoice choice = choice(mention, "h");
    insure(business("h", "Maison Vuillard", NORTH));
    assertThat(detector.detect(choice)).extracting(Detection::quote).containsExactly("crétin");
  }

  @ParameterizedTest
  @CsvSource({
    // the policy ends with 31 March in Paris, which is two hours ahead of UTC by then
    "2026-03-31T21:59:59Z,1",
    "2026-03-31T22:00:00Z,0",
    "2026-03-01T00:00:00Z,1",
    // it begins with 1 February, when Paris is one hour ahead
    "2026-01-31T23:00:00Z,1",
    "2026-01-31T22:59:59Z,0"
  })
  void aMentionSeenOutsideTheCoverIsNeverDetected(String seen, int expected) {
    String cover = NORTH + ",'policy':{'from':'2026-02-01','to':'2026-03-31'}";
    insure(business("g", "Garage Larzac", cover));
    Mention certain = seenAt("Garage Larzac voleur", seen);
    assertThat(detector.examine(certain).detections()).hasSize(expected);
    assertThat(detector.examine(certain, "g"::equals).detections()).hasSize(expected);

    insure(business("h", "Horizon", NORTH));
    Mention ambiguous = seenAt("un bel horizon, crétin", seen);
    NameChoice choice = choice(ambiguous, "h");
    insure(business("h", "Horizon", cover));
    assertThat(detector.examine(ambiguous).ambiguous()).hasSize(expected);
    assertThat(detector.detect(choice)).hasSize(expected);
  }

  @Test
  void spansOfALongTextPointIntoTheWholeText() {
    insure(business("h", "Horizon", NORTH));
    String long1 = "x ".repeat(40_000) + "un bel horizon, crétin " + "y ".repeat(40_000);
    NameChoice choice = choice(text(long1), "h");
    assertThat(java.util.Objects.requireNonNull(choice.ambiguous()).mention().textOrEmpty())
        .hasSizeLessThanOrEqualTo(32 * 1024);
    Detection detection = only(detector.detect(choice));
    assertThat(long1.substring(detection.start(), detection.end())).isEqualTo("crétin");
  }

  @Test
  void boundsTheQuestionsOfOneMention() {
    insure(
        Stream.iterate(0, i -> i + 1)
            .limit(200)
            .map(i -> business("h" + i, "Horizon", NORTH))
            .toArray(Party[]::new));
    AmbiguousMention question = only(detector.examine(text("un bel horizon")).ambiguous());
    assertThat(question.candidates()).hasSize(AmbiguityFinder.MOST_CANDIDATES);
  }

  private void insure(Party... parties) {
    Stream.of(parties).forEach(directory::put);
  }

  private static Mention seenAt(String text, String seen) {
    return text(text).toBuilder().seenAt(Instant.parse(seen)).build();
  }

  private NameChoice choice(Mention mention, @Nullable String party) {
    AmbiguousMention question =
        detector.examine(mention.toBuilder().seenAt(null).build()).ambiguous().get(0);
    AmbiguousMention seen =
        new AmbiguousMention(
            question.id(),
            question.mentionId(),
            question.tenant(),
            question.field(),
            question.start(),
            question.end(),
            question.surface(),
            question.harms(),
            question.candidates(),
            question.textStart(),
            question.mention().toBuilder().seenAt(mention.seenAt()).build());
    return new NameChoice(
        "ch-1", seen.id(), seen.mentionId(), seen.tenant(), party, "ana", Instant.EPOCH, seen);
  }

  private static List<String> parties(AmbiguousMention question) {
    return question.candidates().stream().map(Candidate::partyId).toList();
  }

  private static <T> T only(List<T> list) {
    assertThat(list).hasSize(1);
    return list.get(0);
  }
}
