package io.vigie.detect.match;

import static io.vigie.detect.match.Parties.business;
import static io.vigie.detect.match.Parties.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.detect.EvasionConfiguration;
import io.vigie.detect.MatchConfiguration;
import io.vigie.ingest.party.Party;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvasionTest {
  private static final Party PARTY = business("b", "Tessonnier");

  @ParameterizedTest
  @CsvSource({
    "LEET,T3ss0nn13r",
    "LEET,Te$$onnier",
    "SPACED_LETTERS,T e s s o n n i e r",
    "SPACED_LETTERS,T.e.s.s.o.n.n.i.e.r",
    "SPACED_LETTERS,Tesson*nier",
    "INVISIBLE,Tesson\u200Bnier",
    "INVISIBLE,T\u0336e\u0336s\u0336s\u0336o\u0336n\u0336n\u0336i\u0336e\u0336r\u0336",
    "HOMOGLYPH,T\u0435ssonni\u0435r",
    "HOMOGLYPH,𝕋𝕖𝕤𝕤𝕠𝕟𝕟𝕚𝕖𝕣",
    "REPEATED_LETTERS,Tessonnieeeeer",
    "TYPO,Tesonnier",
    "TYPO,Tessonneir",
    "TYPO,Tessonmier",
    "TYPO,Tessonnierd"
  })
  void seesThroughADisguiseAndIsLessSure(Evasion kind, String disguised) {
    List<MatchExplanation> found = find(disguised, EvasionConfiguration.defaults());
    assertThat(found).hasSize(1);
    MatchExplanation plain = find("Tessonnier", EvasionConfiguration.defaults()).get(0);
    assertThat(found.get(0).surface()).isEqualTo(disguised);
    assertThat(found.get(0).confidence()).isLessThan(plain.confidence());
    assertThat(found.get(0).reasons()).contains(kind.sentence());
    assertThat(plain.reasons()).doesNotContain(kind.sentence());
  }

  @ParameterizedTest
  @CsvSource({
    "LEET,T3ss0nn13r",
    "SPACED_LETTERS,T e s s o n n i e r",
    "INVISIBLE,Tesson\u200Bnier",
    "HOMOGLYPH,T\u0435ssonni\u0435r",
    "HOMOGLYPH,𝕋𝕖𝕤𝕤𝕠𝕟𝕟𝕚𝕖𝕣",
    "REPEATED_LETTERS,Tessonnieeeeer",
    "TYPO,Tesonnier"
  })
  void findsNothingBehindADisguiseThatIsSwitchedOff(Evasion kind, String disguised) {
    EvasionConfiguration off =
        new EvasionConfiguration(
            kind != Evasion.LEET,
            kind != Evasion.SPACED_LETTERS,
            kind != Evasion.INVISIBLE,
            kind != Evasion.HOMOGLYPH,
            kind != Evasion.REPEATED_LETTERS,
            kind != Evasion.TYPO);
    assertThat(find(disguised, off)).isEmpty();
    assertThat(find("Tessonnier", off)).hasSize(1);
  }

  private static List<MatchExplanation> find(String name, EvasionConfiguration evasions) {
    MatchConfiguration configuration = new MatchConfiguration(0.7, 0.2, 2_000, evasions);
    return DictionaryMatcher.of(List.of(PARTY), configuration)
        .explain(text("le patron, " + name + ", ment"));
  }
}
