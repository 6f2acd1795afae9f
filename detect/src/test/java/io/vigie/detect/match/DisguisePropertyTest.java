package io.vigie.detect.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.ingest.party.Party;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stands around a name and however it is disguised, its place is exact. */
class DisguisePropertyTest {
  private static final List<Party> PARTIES =
      List.of(
          Parties.business("b", "Tessonnier"),
          Parties.person("p", "Odile Vernaz"),
          Parties.business("g", "Garage Larzac"));

  @Property(tries = 500)
  void cutsADisguisedNameToTheCodeUnit(
      @ForAll("around") String before,
      @ForAll("disguised") String name,
      @ForAll("around") String after) {
    String text = before + "; " + name + " ; " + after;
    List<MatchExplanation> found = DictionaryMatcher.of(PARTIES).explain(Parties.text(text));
    int start = before.length() + 2;
    assertThat(found)
        .filteredOn(each -> each.start() == start)
        .extracting(MatchExplanation::surface)
        .containsExactly(name);
    assertThat(found)
        .allMatch(each -> each.surface().equals(text.substring(each.start(), each.end())));
  }

  @Property(tries = 500)
  void readsAnythingTwiceTheSame(@ForAll("noise") String text) {
    DictionaryMatcher matcher = DictionaryMatcher.of(PARTIES);
    List<MatchExplanation> found = matcher.explain(Parties.text(text));
    assertThat(found)
        .allMatch(each -> each.surface().equals(text.substring(each.start(), each.end())))
        .allMatch(each -> each.confidence() >= 0 && each.confidence() <= 1);
    assertThat(matcher.explain(Parties.text(text))).isEqualTo(found);
  }

  @Provide
  Arbitrary<String> around() {
    return Arbitraries.of(
            "bonjour", "😡", "e\u0301te\u0301", "\uD835\uDC00", "\u200B", "ﬁn", "12", "a.b", "l'an")
        .list()
        .ofMaxSize(6)
        .map(pieces -> String.join(" ", pieces));
  }

  @Provide
  Arbitrary<String> disguised() {
    Arbitrary<String> name = Arbitraries.of("Tessonnier", "Odile Vernaz", "Garage Larzac");
    return Combinators.combine(name, Arbitraries.integers().between(0, 6))
        .as(DisguisePropertyTest::disguise);
  }

  private static String disguise(String name, int how) {
    return switch (how) {
      case 0 -> name.toUpperCase(Locale.ROOT);
      case 1 -> name.replace('e', '3').replace('a', '4');
      case 2 -> name.replaceAll("(?<=\\p{L})(?=\\p{L})", "\u200B");
      case 3 -> name.replace('e', '\u0435').replace('a', '\u0430');
      case 4 -> name.replaceAll("(.)\\b", "$1$1$1$1");
      case 5 -> name.replaceAll("(?<=\\p{L})(?=\\p{L})", ".");
      default -> name.replaceAll("(\\p{L})", "$1\u0336");
    };
  }

  @Provide
  Arbitrary<String> noise() {
    return Arbitraries.of(
            "Tesson", "nier", "T", "e", "3", "ss", "0", "nn", "#", "@", ".", "-", "*", " ", "\n",
            "😡", "\u200B", "\u0336", "\u0435", "Odile", "Vernaz", "M", "Mme", "les", "$", "Garage",
            "Larzac", "SARL", "&", ",", "\uD83D", "ﬁ", "É")
        .list()
        .ofMaxSize(40)
        .map(pieces -> String.join("", pieces));
  }
}
