package io.vigie.detect.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchConfidenceTest {
  private static final Circumstances FREQUENT =
      new Circumstances(
          Evidence.NAME,
          NameStrength.FREQUENT_PERSON,
          true,
          true,
          true,
          null,
          null,
          null,
          null,
          false,
          null,
          0,
          0,
          Variant.CANONICAL,
          Evasion.NONE);

  @ParameterizedTest
  @CsvSource({
    "DISTINCTIVE,true,0.9",
    "DISTINCTIVE,false,0.8",
    "FREQUENT_PERSON,false,0.7",
    "EVERYDAY_WORDS,false,0.5",
    "FRAGILE,true,0.7",
    "FRAGILE,false,0.45",
    "FIRST_NAME,true,0.5",
    "TINY,true,0.15"
  })
  void startsFromTheNameAndItsCapitals(NameStrength strength, boolean capitals, double expected) {
    Circumstances name =
        new Circumstances(
            Evidence.NAME,
            strength,
            capitals,
            false,
            false,
            null,
            null,
            null,
            null,
            false,
            null,
            0,
            0,
            Variant.CANONICAL,
            Evasion.NONE);
    assertThat(MatchConfidence.of(name).value()).isEqualTo(expected);
  }

  @Test
  void aMissingContextWordLowersAFrequentName() {
    MatchConfidence confidence = MatchConfidence.of(FREQUENT);
    assertThat(confidence.value()).isEqualTo(0.55);
    assertThat(confidence.reasons())
        .containsExactly(
            "the party's name",
            "a name that many people bear",
            "written as a name",
            "none of the party's context words is there");
  }

  @Test
  void aContextWordOrIdentifierDecides() {
    assertThat(MatchConfidence.of(with("Nice", null, null, 0, 0)).value()).isEqualTo(0.95);
    assertThat(MatchConfidence.of(with(null, null, Evidence.HANDLE, 0, 0)).value()).isEqualTo(0.95);
  }

  @Test
  void anExcludedWordOverrulesThem() {
    assertThat(MatchConfidence.of(with("Nice", "chanteur", null, 0, 0)).value()).isEqualTo(0.5);
    assertThat(MatchConfidence.of(with(null, "chanteur", null, 0, 0)).value()).isEqualTo(0.1);
  }

  @Test
  void namesakesLeaveOnlyTheOneThatIsSupported() {
    assertThat(MatchConfidence.of(with("Nice", null, null, 1, 0)).value()).isEqualTo(0.95);
    assertThat(MatchConfidence.of(with("Nice", null, null, 1, 1)).value()).isEqualTo(0.5);
    assertThat(MatchConfidence.of(with(null, null, null, 1, 1)).value()).isEqualTo(0.3);
    assertThat(MatchConfidence.of(with(null, null, null, 2, 0)).value()).isEqualTo(0.5);
  }

  @Test
  void isAProbabilityWithReasonsWhateverTheCircumstances() {
    List<MatchConfidence> all =
        Stream.of(Evidence.values())
            .flatMap(
                evidence ->
                    Stream.of(NameStrength.values())
                        .map(
                            strength ->
                                new Circumstances(
                                    evidence,
                                    strength,
                                    false,
                                    false,
                                    true,
                                    "a",
                                    "b",
                                    evidence,
                                    "related",
                                    true,
                                    new Oddity("odd", 0.4),
                                    1,
                                    1,
                                    Variant.CANONICAL,
                                    Evasion.NONE)))
            .map(MatchConfidence::of)
            .toList();
    assertThat(all)
        .allMatch(one -> one.value() >= 0 && one.value() <= 1 && !one.reasons().isEmpty());
  }

  private static Circumstances with(
      @org.jspecify.annotations.Nullable String context,
      @org.jspecify.annotations.Nullable String exclude,
      @org.jspecify.annotations.Nullable Evidence identifier,
      int namesakes,
      int rivals) {
    return new Circumstances(
        FREQUENT.evidence(),
        FREQUENT.strength(),
        true,
        true,
        true,
        context,
        exclude,
        identifier,
        null,
        false,
        null,
        namesakes,
        rivals,
        Variant.CANONICAL,
        Evasion.NONE);
  }
}
