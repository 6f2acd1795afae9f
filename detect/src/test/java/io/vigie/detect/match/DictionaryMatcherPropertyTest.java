package io.vigie.detect.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.detect.EvasionConfiguration;
import io.vigie.detect.MatchConfiguration;
import io.vigie.ingest.json.RandomRecords;
import io.vigie.ingest.mention.Mention;
import io.vigie.ingest.party.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class DictionaryMatcherPropertyTest {
  /** No three of them have initials that are one of the pieces: acronyms are no plain names. */
  private static final String[] WORDS = {"lar", "Zac", "élo", "vuï", "BRE", "u"};

  private static final String[] PIECES = {
    "lar", "Zac", "élo", "vuï", "BRE", "u", "LAR", "ZAC", "ÉLO", "VUÏ", "bre", "U", "larzac", "x",
    "élosé"
  };
  private static final String[] GAPS = {" ", " ", "-", "'", "  ", "! ", "; "};

  /** The oracle knows plain names only, no disguise. */
  private static final MatchConfiguration PLAIN =
      new MatchConfiguration(
          0.7, 0.2, 2_000, new EvasionConfiguration(false, false, false, false, false, false));

  @Property(tries = 1_000)
  void agreesWithTheNaiveMatcher(
      @ForAll("names") List<List<String>> names, @ForAll("texts") String text) {
    List<Party> parties = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      List<String> own = names.get(i);
      String aliases = String.join("','", own.subList(1, own.size()));
      parties.add(
          Parties.business(
              "b" + i, own.get(0), own.size() > 1 ? "'aliases':['" + aliases + "']" : ""));
    }

    Set<String> found = new TreeSet<>();
    DictionaryMatcher.of(parties, PLAIN)
        .explain(Parties.text(text))
        .forEach(m -> found.add(m.partyId() + " " + m.start() + " " + m.end()));

    Set<String> expected = new NaiveMatcher(parties).find(text);
    Statistics.label("names found")
        .collect(!expected.isEmpty())
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
    assertThat(found).isEqualTo(expected);
  }

  @Property(tries = 500)
  void agreesWithTheNaiveMatcherOnPeopleInBothOrders(
      @ForAll("people") List<List<String>> people, @ForAll("texts") String text) {
    List<Party> parties = new ArrayList<>();
    List<Party> bothOrders = new ArrayList<>();
    for (int i = 0; i < people.size(); i++) {
      String name = String.join(" ", people.get(i));
      String reversed = people.get(i).get(1) + " " + people.get(i).get(0);
      parties.add(Parties.person("p" + i, name));
      bothOrders.add(Parties.person("p" + i, name, "'aliases':['" + reversed + "']"));
    }
    Set<String> found = new TreeSet<>();
    DictionaryMatcher.of(parties, PLAIN)
        .explain(Parties.text(text))
        .forEach(m -> found.add(m.partyId() + " " + m.start() + " " + m.end()));
    assertThat(found).isEqualTo(new NaiveMatcher(bothOrders).find(text));
  }

  @Property(tries = 200)
  void neverFailsAndCutsEverySurfaceExactly(
      @ForAll("anyParties") List<Party> parties, @ForAll("anyMentions") Mention mention) {
    Mention normalised = mention.toBuilder().id("m").build();
    for (MatchExplanation found : DictionaryMatcher.of(parties).explain(normalised)) {
      String field =
          switch (found.field()) {
            case TEXT -> normalised.textOrEmpty();
            case TITLE -> normalised.titleOrEmpty();
            case ABOUT -> String.valueOf(normalised.about());
          };
      assertThat(found.surface()).isEqualTo(field.substring(found.start(), found.end()));
      assertThat(found.confidence()).isBetween(0.0, 1.0);
    }
  }

  @Property(tries = 200)
  void theOrderOfThePortfolioDoesNotMatter(
      @ForAll("names") List<List<String>> names, @ForAll("texts") String text) {
    List<Party> parties = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      parties.add(Parties.business("b" + i, names.get(i).get(0)));
    }
    List<Party> reversed = new ArrayList<>(parties);
    java.util.Collections.reverse(reversed);
    assertThat(DictionaryMatcher.of(reversed).match(Parties.text(text)))
        .isEqualTo(DictionaryMatcher.of(parties).match(Parties.text(text)));
  }

  @Provide
  Arbitrary<List<List<String>>> names() {
    Arbitrary<String> name =
        Arbitraries.of(WORDS)
            .list()
            .ofMinSize(1)
            .ofMaxSize(3)
            .map(words -> String.join(" ", words));
    return name.list().ofMinSize(1).ofMaxSize(3).list().ofMaxSize(5);
  }

  @Provide
  Arbitrary<List<List<String>>> people() {
    return Arbitraries.of(WORDS).list().ofSize(2).list().ofMinSize(1).ofMaxSize(4);
  }

  /** By a seed: jqwik's cache of generators mixes up lists of lists that only differ inside. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.longs().map(seed -> textOf(new Random(seed)));
  }

  private static String textOf(Random random) {
    StringBuilder text = new StringBuilder();
    for (int words = random.nextInt(21); words > 0; words--) {
      text.append(PIECES[random.nextInt(PIECES.length)]).append(GAPS[random.nextInt(GAPS.length)]);
    }
    return text.toString();
  }

  @Provide
  Arbitrary<List<Party>> anyParties() {
    return RandomRecords.parties().list().ofMaxSize(4);
  }

  @Provide
  Arbitrary<Mention> anyMentions() {
    return RandomRecords.mentions();
  }
}
