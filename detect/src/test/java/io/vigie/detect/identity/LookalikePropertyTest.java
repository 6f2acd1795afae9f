package io.vigie.detect.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.vigie.ingest.party.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LookalikePropertyTest {

  @Property(tries = 300)
  void theIndexFindsWhatAComparisonWithEveryNameFinds(
      @ForAll("fewLetters") Set<String> labels, @ForAll("fewLettersOne") String query) {
    List<Party> parties = new ArrayList<>();
    labels.forEach(label -> parties.add(Insured.domain(label, label + ".example")));
    Set<String> found = new TreeSet<>();
    LookalikeIndex.of(parties)
        .near(
            new PartHashes(NaiveFinder.bytes(query)),
            2,
            (party, string, edit) -> {
              if (string.source() == IdentityString.Source.DOMAIN) {
                found.add(string.label());
              }
            });
    assertThat(found).isEqualTo(new NaiveFinder(labels).near(query));
  }

  @Property(tries = 300)
  void everyVariantOfADistinctiveNameIsFound(
      @ForAll("distinctive") String label, @ForAll long seed) {
    LookalikeFinder finder = LookalikeFinder.of(List.of(Insured.domain("it", label + ".example")));
    for (Variants.Variant variant : Variants.of(label, seed)) {
      assertThat(finder.find(variant.candidate()))
          .as("%s of %s by %s", variant.candidate(), label, variant.technique())
          .singleElement()
          .satisfies(
              found -> {
                assertThat(found.partyId()).isEqualTo("it");
                assertThat(Variants.strength(found.technique()))
                    .isGreaterThanOrEqualTo(Variants.strength(variant.technique()));
              });
    }
  }

  @Property(tries = 1_000)
  void anythingAtAllMayComeAndStopsNothing(@ForAll String candidate) {
    LookalikeFinder finder =
        LookalikeFinder.of(List.of(Insured.domain("it", "verlaconde.example")));
    assertThatCode(() -> finder.find(candidate)).doesNotThrowAnyException();
    assertThatCode(() -> finder.find("verlaconde" + candidate + ".example"))
        .doesNotThrowAnyException();
  }

  @Property(tries = 200)
  void thePartysOwnNamesImitateNobody(@ForAll("distinctive") String label) {
    LookalikeFinder finder =
        LookalikeFinder.of(
            List.of(
                Insured.business(
                    "it", "Maison " + label, List.of(label), List.of(label + ".example")),
                Insured.domain("other", label + "s.example")));
    assertThat(finder.find(label + ".example")).isEmpty();
    assertThat(finder.find("shop." + label + ".example")).isEmpty();
    assertThat(finder.find("@" + label)).isEmpty();
  }

  /** Short alphabets bring many near names. */
  @Provide
  Arbitrary<Set<String>> fewLetters() {
    return fewLettersOne().set().ofMinSize(1).ofMaxSize(40);
  }

  @Provide
  Arbitrary<String> fewLettersOne() {
    return Arbitraries.strings().withChars("abk").ofMinLength(3).ofMaxLength(18);
  }

  /** Names that are no words: consonants and vowels by turns, with rare letters. */
  @Provide
  Arbitrary<String> distinctive() {
    Arbitrary<String> syllable =
        Arbitraries.of("vo", "zu", "ka", "wi", "fo", "ju", "pa", "gu", "xa", "mo", "du", "bi");
    return syllable
        .list()
        .ofMinSize(4)
        .ofMaxSize(7)
        .map(parts -> String.join("", parts) + "lk")
        .filter(label -> !KnownNames.shipped().isWord(label));
  }
}
