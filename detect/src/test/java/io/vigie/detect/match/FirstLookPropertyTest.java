package io.vigie.detect.match;

import static io.vigie.detect.match.Parties.business;
import static io.vigie.detect.match.Parties.person;
import static io.vigie.detect.match.Parties.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.detect.MatchConfiguration;
import io.vigie.ingest.json.RandomRecords;
import io.vigie.ingest.mention.Mention;
import io.vigie.ingest.party.Party;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** The first look may never hide what a close reading finds. */
class FirstLookPropertyTest {
  private static final List<Party> PARTIES =
      List.of(
          person("p1", "Jean-Pierre de La Vallière", "'handles':['jpv'],'context':['Rodez']"),
          person("p2", "Léa Marne-Delmas", "'aliases':['Lili Marne']"),
          business("b1", "Delmas Rénovation Lille", "'domains':['delmas.example']"),
          business("b2", "L'Atelier Willow & Fils SARL", "'queries':['moulin AND arnaque']"),
          business("b3", "S.N.C.F. Larzac"),
          business("b4", "Zen'Up", "'listings':['https://avis.example/zen-up']"),
          business("b5", "Œuvre Larzac"));

  private static final PartySegments SEGMENTS = PartySegments.of(PartyIndex.of(PARTIES));
  private static final MatchConfiguration CONFIGURATION = MatchConfiguration.defaults();

  @Property(tries = 3_000)
  void hidesNothingThatACloseReadingFinds(@ForAll("texts") String text) {
    List<MatchExplanation> close = close(SEGMENTS, text(text));
    Statistics.label("names found")
        .collect(!close.isEmpty())
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 10));
    assertThat(new DictionaryMatcher(SEGMENTS, CONFIGURATION).explain(text(text))).isEqualTo(close);
  }

  @Property(tries = 500)
  void hidesNothingInAnyMention(
      @ForAll("parties") List<Party> parties, @ForAll("mentions") Mention mention) {
    PartySegments segments = PartySegments.of(PartyIndex.of(parties));
    Mention named =
        parties.isEmpty()
            ? mention
            : mention.toBuilder().text(mention.textOrEmpty() + " " + parties.get(0).name()).build();
    Mention identified = named.toBuilder().id("m").build();
    assertThat(new DictionaryMatcher(segments, CONFIGURATION).explain(identified))
        .isEqualTo(close(segments, identified));
  }

  /** Sixteen bits: with fewer no prefix of a reading is ever ruled out, and time explodes. */
  @Property(tries = 100)
  void collisionsOfHashesOnlyCostTime(@ForAll("texts") String text) {
    PartySegments weak =
        PartySegments.of(PartyIndexBuilder.build(PartyRecords.held(PARTIES), 0xFFFF));
    assertThat(new DictionaryMatcher(weak, CONFIGURATION).explain(text(text)))
        .isEqualTo(close(SEGMENTS, text(text)));
  }

  private static List<MatchExplanation> close(PartySegments segments, Mention mention) {
    return new DictionaryMatcher(segments, CONFIGURATION, FirstLook.NONE).explain(mention);
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> words =
        Arbitraries.of(
            "Jean",
            "Pierre",
            "jean",
            "JP",
            "de",
            "La",
            "Vallière",
            "VALLIERE",
            "vallieres",
            "Léa",
            "Marne",
            "rn",
            "m",
            "Mme",
            "M.",
            "Dr",
            "les",
            "Delmas",
            "D3lm4s",
            "Delmaas",
            "Delmaaas",
            "Valliere",
            "Valliree",
            "Ateleir",
            "Willlow",
            "Renovaton",
            "Larzca",
            "Dе1mаs",
            "D.e.l.m.a.s",
            "D e l m a s",
            "Del-mas",
            "Del\nmas",
            "Rénovation",
            "Lille",
            "lille",
            "IiIIe",
            "Atelier",
            "L'",
            "Willow",
            "VViIIovv",
            "&",
            "et",
            "and",
            "fils",
            "SARL",
            "S",
            "N",
            "C",
            "F",
            "SNCF",
            "Larzac",
            "l4rz4c",
            "Zen",
            "Up",
            "zenup",
            "Œuvre",
            "oeuvre",
            "moulin",
            "arnaque",
            "Boycott",
            "Jeanpierredelavalliere",
            "jpv",
            "delmas.example",
            "https://avis.example/zen-up",
            "x",
            "😡",
            "½",
            "𝐃elmas",
            "De\u0301lmas");
    Arbitrary<String> gaps =
        Arbitraries.of(
            " ", " ", " ", " ", "", "-", "'", ", ", ". ", ".", "\n", "\n\n", "#", " #", " @", "@",
            "!", "!!", "_", "*", "/", "\u200B", "\u00AD", "😡", "❤\uFE0F", "-\n", "$", "€", "|",
            "²");
    return words
        .flatMap(word -> gaps.map(gap -> word + gap))
        .list()
        .ofMaxSize(12)
        .map(pieces -> String.join("", pieces));
  }

  @Provide
  Arbitrary<List<Party>> parties() {
    return RandomRecords.parties().list().ofMaxSize(4);
  }

  @Provide
  Arbitrary<Mention> mentions() {
    return RandomRecords.mentions();
  }
}
