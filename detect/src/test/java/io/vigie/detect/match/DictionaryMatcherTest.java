package io.vigie.detect.match;

import static io.vigie.detect.match.MatchStatus.AMBIGUOUS;
import static io.vigie.detect.match.MatchStatus.CERTAIN;
import static io.vigie.detect.match.MatchStatus.SELF;
import static io.vigie.detect.match.Parties.business;
import static io.vigie.detect.match.Parties.person;
import static io.vigie.detect.match.Parties.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.ingest.mention.Author;
import io.vigie.ingest.mention.Mention;
import io.vigie.ingest.party.Party;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DictionaryMatcherTest {
  private static final Party LARZAC = business("b1", "Garage Larzac SARL");

  @Test
  void findsANameWhateverItsCaseAndGivesTheExactSurface() {
    PartyMatch match = only("Fuyez le GARAGE  larzac, des voleurs", LARZAC);
    assertThat(match.surface()).isEqualTo("GARAGE  larzac");
    assertThat(match.start()).isEqualTo(9);
    assertThat(match.end()).isEqualTo(23);
    assertThat(match.field()).isEqualTo(Field.TEXT);
    assertThat(match.status()).isEqualTo(CERTAIN);
  }

  @Test
  void takesTheLegalFormOfTheTextIntoTheSurface() {
    assertThat(only("la S.A.R.L. Garage Larzac ment", LARZAC).surface())
        .isEqualTo("S.A.R.L. Garage Larzac");
    assertThat(only("Garage Larzac SARL ment", LARZAC).surface()).isEqualTo("Garage Larzac SARL");
  }

  @Test
  void doubtsANameWithAnotherLegalForm() {
    assertThat(only("Garage Larzac SAS ment", LARZAC).status()).isEqualTo(AMBIGUOUS);
  }

  @Test
  void prefersTheLongestNameOfAnyParty() {
    assertThat(
            ids(
                "Garage Larzac Poids Lourds ment",
                LARZAC,
                business("b2", "Garage Larzac Poids Lourds")))
        .containsExactly("b2");
  }

  @Test
  void findsNoNameInsideAWord() {
    assertThat(match("Les Larzacois du garage", business("b", "Larzac"))).isEmpty();
  }

  @Test
  void findsNoNameAcrossTheEndOfASentence() {
    assertThat(match("Je sors du garage. Larzac est beau", LARZAC)).isEmpty();
  }

  @Test
  void findsNoNameInsideAnAddress() {
    assertThat(match("voir https://avis.example/garage-larzac", LARZAC)).isEmpty();
  }

  @Test
  void findsAHandleWithItsAtSignAndBareInAnAddress() {
    Party party = business("b", "Maison Vuillard", "'handles':['VuillardSite']");
    assertThat(only("Merci @vuillardsite.", party).surface()).isEqualTo("@vuillardsite");
    assertThat(only("voir https://social.example/VuillardSite/posts/1 !", party).status())
        .isEqualTo(CERTAIN);
    assertThat(only("@vuillardsite@social.example bravo", party).status()).isEqualTo(CERTAIN);
    assertThat(match("un vuillardsite dans le texte", party)).isEmpty();
  }

  @Test
  void findsADomainInAddressesAndMail() {
    Party party = business("b", "Maison Vuillard", "'domains':['vuillard.example']");
    assertThat(only("Ecrivez a contact@vuillard.example, vite", party).surface())
        .isEqualTo("contact@vuillard.example");
    assertThat(only("sur www.Vuillard.example/devis?id=3).", party).surface())
        .isEqualTo("www.Vuillard.example/devis?id=3");
    assertThat(only("boutique.vuillard.example", party).status()).isEqualTo(CERTAIN);
    assertThat(match("sur autrevuillard.example", party)).isEmpty();
  }

  @Test
  void findsAListingByItsCanonicalAddressAndBelow() {
    Party party =
        business("b", "Maison Vuillard", "'listings':['https://www.avis.example/lieu/vuillard/']");
    Mention mention = Mention.builder().id("m").text("Nul").build();
    for (String about :
        List.of(
            "http://avis.example/lieu/vuillard",
            "https://avis.example/lieu/Vuillard?utm_source=x#avis",
            "https://avis.example/lieu/vuillard/avis/12")) {
      PartyMatch match = one(mention.toBuilder().about(about).build(), party);
      assertThat(match.field()).isEqualTo(Field.ABOUT);
      assertThat(match.surface()).isEqualTo(about);
      assertThat(match.status()).isEqualTo(CERTAIN);
    }
    assertThat(
            DictionaryMatcher.of(List.of(party))
                .match(mention.toBuilder().about("https://avis.example/lieu/vuillard2").build()))
        .isEmpty();
  }

  @Test
  void takesAnAboutThatEqualsAHandle() {
    Party party = business("b", "Maison Vuillard", "'handles':['@vuillard']");
    Mention mention = Mention.builder().id("m").text("Nul").about("Vuillard").build();
    assertThat(one(mention, party).status()).isEqualTo(CERTAIN);
  }

  @Test
  void takesATitleThatIsTheNameHoweverEverydayItIs() {
    Party party = business("b", "Génération");
    Mention mention = Mention.builder().id("m").title("generation").text("Nul").build();
    PartyMatch match = one(mention, party);
    assertThat(match.field()).isEqualTo(Field.TITLE);
    assertThat(match.status()).isEqualTo(CERTAIN);
  }

  @Test
  void wantsCapitalsOrContextForAnEverydayWord() {
    Party party = business("b", "Horizon", "'context':['fibre']");
    assertThat(only("un nouvel horizon pour tous", party).status()).isEqualTo(AMBIGUOUS);
    assertThat(only("Horizon dégagé ce matin", party).status()).isEqualTo(AMBIGUOUS);
    assertThat(only("encore un vol chez Horizon hier", party).status()).isEqualTo(CERTAIN);
    assertThat(only("la fibre chez horizon, fuyez", party).status()).isEqualTo(CERTAIN);
  }

  @Test
  void wantsCapitalsOrContextForALastNameAlone() {
    Party party = person("p", "Odile Vernaz", "'aliases':['Vernaz']");
    assertThat(only("vernaz est une menteuse", party).status()).isEqualTo(AMBIGUOUS);
    assertThat(only("je dis que Vernaz ment", party).status()).isEqualTo(CERTAIN);
    assertThat(only("Vernaz ment", party).status()).isEqualTo(CERTAIN);
    assertThat(only("je dis que Paul Vernaz ment", party).status()).isEqualTo(AMBIGUOUS);
    assertThat(only("odile vernaz est une menteuse", party).status()).isEqualTo(CERTAIN);
  }

  @Test
  void capitalsOfAWriterWhoShoutsSayNothing() {
    Party party = business("b", "Horizon");
    assertThat(only("QUEL BEL HORIZON CE SOIR SUR LA MER", party).status()).isEqualTo(AMBIGUOUS);
  }

  @Test
  void doubtsAFrequentNameWithoutAnyOfItsContextWords() {
    Party party = person("p", "Paul Martin", "'context':['dentiste','Nice']");
    assertThat(only("Paul Martin, boulanger à Lille, ment", party).status()).isEqualTo(AMBIGUOUS);
    assertThat(only("Paul Martin, dentiste, ment", party).status()).isEqualTo(CERTAIN);
  }

  @Test
  void aContextWordInsideTheNameItselfDecidesNothing() {
    Party party = business("b", "Horizon", "'aliases':['Garage Horizon'],'context':['garage']");
    assertThat(only("le garage horizon", party).confidence()).isLessThan(0.7);
  }

  @Test
  void anExcludedWordMeansANamesake() {
    Party party = person("p", "Odile Vernaz", "'exclude':['chanteuse'],'context':['notaire']");
    assertThat(match("Odile Vernaz, la chanteuse, ment", party)).isEmpty();
    assertThat(only("Odile Vernaz, chanteuse ou notaire ?", party).status()).isEqualTo(AMBIGUOUS);
  }

  @Test
  void doubtsANameInsideAHyphenatedOne() {
    Party party = person("p", "Odile Vernaz");
    assertThat(only("je crois Odile Vernaz-Delorme", party).status()).isEqualTo(AMBIGUOUS);
    assertThat(only("je crois Odile Vernaz-là", party).status()).isEqualTo(CERTAIN);
  }

  @Test
  void givesAllPartiesOfOneNameUntilContextDecides() {
    Party left = business("l", "Maison Vuillard", "'context':['Lyon']");
    Party right = business("r", "La Maison Vuillard", "'aliases':['Maison Vuillard']");
    assertThat(match("Maison Vuillard nous vole", left, right))
        .extracting(PartyMatch::partyId, PartyMatch::status)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("l", AMBIGUOUS),
            org.assertj.core.groups.Tuple.tuple("r", AMBIGUOUS));
    assertThat(match("Maison Vuillard nous vole à Lyon", left, right))
        .extracting(PartyMatch::status)
        .containsExactly(CERTAIN, AMBIGUOUS);
  }

  @Test
  void aSharedTitleDecidesForNoneOfTwoNamesakes() {
    Party left = business("l", "Maison Vuillard");
    Party right = business("r", "Maison Vuillard");
    Mention mention =
        Mention.builder().id("m").title("Maison Vuillard").text("Maison Vuillard ment").build();
    assertThat(DictionaryMatcher.of(List.of(left, right)).match(mention))
        .hasSize(4)
        .allMatch(match -> match.status() == AMBIGUOUS);
  }

  @Test
  void marksWhatThePartyWroteItself() {
    Party party =
        business(
            "b",
            "Maison Vuillard",
            "'handles':['vuillard'],'listings':['https://social.example/pages/vuillard-lyon'],"
                + "'domains':['vuillard.example']");
    for (Author author :
        List.of(
            new Author("@Vuillard", null, null, null, null, null),
            new Author(null, null, "https://social.example/pages/vuillard-lyon", null, null, null),
            new Author(null, null, "https://www.vuillard.example/blog", null, null, null))) {
      Mention mention = text("Maison Vuillard vous dit merci").toBuilder().author(author).build();
      assertThat(one(mention, party).status()).isEqualTo(SELF);
    }
  }

  @Test
  void matchesOnlyWithinThePolicyInParis() {
    Party party =
        business("b", "Maison Vuillard", "'policy':{'from':'2026-01-01','to':'2026-06-30'}");
    Mention mention = text("Maison Vuillard ment");
    assertThat(seen(mention, "2025-12-31T22:59:59Z", party)).isEmpty();
    assertThat(seen(mention, "2025-12-31T23:00:00Z", party)).hasSize(1);
    assertThat(seen(mention, "2026-06-30T21:59:59Z", party)).hasSize(1);
    assertThat(seen(mention, "2026-06-30T22:00:00Z", party)).isEmpty();
  }

  @Test
  void runsTheQueriesOfAnAnalyst() {
    Party party =
        business("b", "Maison Vuillard", "'queries':['patron AND (cafe OR bar) AND Créteil']");
    assertThat(match("Le patron du café de la gare", party)).isEmpty();
    PartyMatch match = only("Le patron du café de Creteil est un escroc", party);
    assertThat(match.surface()).isEqualTo("Creteil");
    assertThat(match.status()).isEqualTo(CERTAIN);
  }

  @Test
  void runsAQueryThatNeedsNoWordAtAll() {
    Party party = business("b", "Maison Vuillard", "'queries':['vuill*']");
    assertThat(only("les Vuillardois", party).surface()).isEmpty();
  }

  @Test
  void leavesOutAQueryThatCannotBeRead() {
    Party party = business("b", "Maison Vuillard", "'queries':['(((']");
    assertThat(match("Maison Vuillard", party)).hasSize(1);
  }

  @Test
  void readsHashtagsOfANameRunTogether() {
    Party party = business("b", "Maison Vuillard");
    assertThat(only("encore #MaisonVuillard !", party).surface()).isEqualTo("MaisonVuillard");
    assertThat(match("une maisonvuillard", party)).isEmpty();
  }

  @Test
  void findsANameWithoutItsApostrophe() {
    assertThat(only("chez zenup c'est nul", business("b", "Zen'Up")).surface()).isEqualTo("zenup");
  }

  @Test
  void ofTwoPartiesWithOneIdTheLaterCounts() {
    assertThat(match("Garage Larzac", LARZAC, business("b1", "Autre Vuillard"))).isEmpty();
  }

  @Test
  void namesOfOneOrTwoLettersNeedExactCaseAndContext() {
    Party party = business("b", "KZ", "'context':['fibre']");
    assertThat(match("un kz perdu", party)).isEmpty();
    assertThat(match("chez KZ on ment", party)).isEmpty();
    assertThat(only("la fibre de KZ est nulle", party).status()).isEqualTo(CERTAIN);
  }

  @Test
  void explainsAlsoWhatDoesNotCount() {
    Party party = person("p", "Odile Vernaz", "'exclude':['chanteuse']");
    List<MatchExplanation> explained =
        DictionaryMatcher.of(List.of(party)).explain(text("Odile Vernaz, la chanteuse"));
    assertThat(explained).hasSize(1);
    assertThat(explained.get(0).status()).isNull();
    assertThat(explained.get(0).reasons())
        .contains("a distinctive name", "word that means a namesake: chanteuse");
  }

  @Test
  void findsNothingInAnEmptyMention() {
    assertThat(match("", LARZAC)).isEmpty();
    assertThat(DictionaryMatcher.of(List.of()).match(text("Garage Larzac"))).isEmpty();
  }

  private static List<PartyMatch> seen(Mention mention, String at, Party party) {
    return DictionaryMatcher.of(List.of(party))
        .match(mention.toBuilder().seenAt(Instant.parse(at)).build());
  }

  private static List<String> ids(String text, Party... parties) {
    return match(text, parties).stream().map(PartyMatch::partyId).toList();
  }

  private static PartyMatch only(String text, Party party) {
    return one(text(text), party);
  }

  private static PartyMatch one(Mention mention, Party party) {
    List<PartyMatch> matches = DictionaryMatcher.of(List.of(party)).match(mention);
    assertThat(matches).hasSize(1);
    return matches.get(0);
  }

  private static List<PartyMatch> match(String text, Party... parties) {
    return DictionaryMatcher.of(Arrays.asList(parties)).match(text(text));
  }
}
