package io.vigie.detect.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vigie.detect.match.Field;
import io.vigie.detect.match.MatchStatus;
import io.vigie.detect.match.PartyMatch;
import io.vigie.ingest.mention.Mention;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every classifier. */
abstract class HarmClassifierContract {
  private final HarmClassifier classifier;

  HarmClassifierContract(HarmClassifier classifier) {
    this.classifier = classifier;
  }

  @Property(tries = 300)
  void thePartysNameIsNeverEvidence(
      @ForAll("pairs") MinimalPair pair, @ForAll("names") String name) {
    List<HarmFinding> before = classifier.classify(pair.mention(), pair.matches());
    MinimalPair renamed = pair.renamed(name);
    List<HarmFinding> after = classifier.classify(renamed.mention(), renamed.matches());

    for (int i = 0; i < before.size(); i++) {
      assertThat(after.get(i).score()).isCloseTo(before.get(i).score(), within(1e-6));
    }
  }

  @Property(tries = 500)
  void offsetsAlwaysPointIntoTheText(@ForAll("texts") String text, @ForAll int place) {
    int start = text.isEmpty() ? 0 : Math.floorMod(place, text.length());
    int end = Math.min(text.length(), start + 5);
    Mention mention = Mention.builder().id("any").language("fr").text(text).build();
    PartyMatch match =
        new PartyMatch(
            "any",
            "party",
            text.substring(start, end),
            start,
            end,
            Field.TEXT,
            1,
            MatchStatus.CERTAIN);

    for (HarmFinding finding : classifier.classify(mention, List.of(match))) {
      assertThat(finding.score()).isBetween(0.0, 1.0);
      assertThat(finding.start()).isBetween(0, finding.end());
      assertThat(finding.end()).isLessThanOrEqualTo(text.length());
    }
  }

  @Provide
  Arbitrary<MinimalPair> pairs() {
    return Arbitraries.of(MinimalPair.all());
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of(
        "Les Voleurs de Temps",
        "Connard",
        "Bistrot Le Rat Mort",
        "@escroc_officiel",
        "Zoé",
        "Kill");
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> anything = Arbitraries.strings().ofMaxLength(120);
    Arbitrary<String> words =
        Arbitraries.of(
                "escroc",
                "n'a",
                "pas",
                "volé",
                "@x",
                "a@b.fr:pass12",
                "06 12 34 56 78",
                "«",
                "»",
                "\"",
                "…",
                "?!",
                "e s c r o c",
                "\ud83e\udd21",
                "\ud83d",
                "ﬃ",
                "œuf",
                "http://x.y/",
                "v0leur",
                "***",
                "c*nnard",
                "\n",
                "İ",
                "voleuuuurs")
            .list()
            .ofMaxSize(25)
            .map(list -> String.join(" ", list));
    return Arbitraries.oneOf(anything, words);
  }
}
