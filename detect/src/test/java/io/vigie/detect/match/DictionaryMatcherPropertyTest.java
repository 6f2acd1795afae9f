package io.vigie.detect.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.ingest.json.RandomRecords;
import io.vigie.ingest.mention.Mention;
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
import net.jqwik.api.statistics.Statistics;

class DictionaryMatcherPropertyTest {
  private static final String[] WORDS = {"lar", "Zac", "élo", "vuï", "BRE", "o"};
  private static final String[] PIECES = {
    "lar", "Zac", "élo", "vuï", "BRE", "o", "LAR", "ZAC", "ÉLO", "VUÏ", "bre", "O", "larzac", "x",
    "élosé"
  };
  private static final String[] GAPS = {" ", " ", "-", "'", "  ", "! ", "; "};

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
    DictionaryMatcher.of(parties)
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
    DictionaryMatcher.of(parties)
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

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.integers()
        .between(0, PIECES.length * GAPS.length - 1)
        .list()
        .ofMaxSize(20)
        .map(DictionaryMatcherPropertyTest::textOf);
  }

  /**
   * Numbers, because lists of texts here and lists of names there are mixed up by jqwik's cache.
   */
  private static String textOf(List<Integer> numbers) {
    StringBuilder text = new StringBuilder();
    for (int number : numbers) {
      text.append(PIECES[number / GAPS.length]).append(GAPS[number % GAPS.length]);
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
