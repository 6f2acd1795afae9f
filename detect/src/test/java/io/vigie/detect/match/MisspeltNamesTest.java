package io.vigie.detect.match;

import static io.vigie.detect.match.Parties.business;
import static io.vigie.detect.match.Parties.person;
import static io.vigie.detect.match.Parties.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.detect.MatchConfiguration;
import io.vigie.ingest.party.Party;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MisspeltNamesTest {
  private static final List<Party> PARTIES =
      List.of(
          person("ver", "Odile Vernaz"),
          person("mar", "Paul Martin"),
          person("pet", "Violette Petit"),
          business("tes", "Tessonnier"),
          business("orm", "Clinique des Trois Ormes"),
          business("gar", "Café de la Gare"),
          business("hor", "Boulangerie"),
          business("short", "Zanvek"),
          business("num", "Atelier 2000 Zanvek"));

  @ParameterizedTest
  @CsvSource({
    "Odile Vernza,ver",
    "odlie vernaz,ver",
    "Vernaz Odlie,ver",
    "Odile Vrnaz,ver",
    "Odille Vernaz,ver",
    "Tesonnier,tes",
    "TESSONNEIR,tes",
    "Clinique des Trois Orms,orm",
    "Clinqiue des Trois Ormes,orm",
    "Atelier 2000 Zanvec,num"
  })
  void findsANameWithOneTypingError(String written, String party) {
    List<MatchExplanation> found = explain("je crois que " + written + " ment", PARTIES);
    assertThat(found).extracting(MatchExplanation::partyId).containsExactly(party);
    assertThat(found.get(0).surface()).isEqualTo(written);
    assertThat(found.get(0).reasons()).contains("one typing error");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Paul Marin",
        "Paule Martin",
        "Odile Venrza",
        "Odlie Vernza",
        "Violette Petite",
        "un tesonnier",
        "les tessonniers",
        "les Boulangeries",
        "café de la garre",
        "Zanvec",
        "Atelier 2001 Zanvek",
        "@Tesonnier",
        "https://avis.example/Tesonnier",
        "Odile. Vernza"
      })
  void findsNobodyByAnotherWordOrTwoErrorsOrTooShortAName(String written) {
    assertThat(explain("je crois que " + written + " ment", PARTIES))
        .filteredOn(each -> each.reasons().contains("one typing error"))
        .isEmpty();
  }

  @Test
  void whoeverIsCalledSoExactlyIsMeant() {
    Party other = person("other", "Odile Vernas");
    assertThat(explain("Odile Vernas ment", List.of(PARTIES.get(0), other)))
        .extracting(MatchExplanation::partyId)
        .containsExactly("other");
  }

  @Test
  void isFoundFromTheMomentThatAPartyIsAddedUntilItIsRemoved() {
    PartyDirectory directory = new PartyDirectory(MatchConfiguration.defaults(), Runnable::run);
    directory.replaceAll(List.of(PARTIES.get(0)));
    directory.apply(Map.of("tes", Optional.of(PARTIES.get(3))));
    assertThat(directory.explain(text("Odile Vernza et Tesonnier mentent")))
        .extracting(MatchExplanation::partyId)
        .containsExactlyInAnyOrder("ver", "tes");
    directory.remove("ver");
    directory.remove("tes");
    assertThat(directory.explain(text("Odile Vernza et Tesonnier mentent"))).isEmpty();
  }

  @Test
  void aTextOfNothingButMisspeltNamesIsReadToItsEnd() {
    String text = "Tesonnier Odlie Vernaz ".repeat(3_000);
    assertThat(explain(text, PARTIES)).isNotEmpty();
  }

  @Test
  void takesNoMoreThan120BytesAName() {
    List<Party> parties = new InventedPortfolio(3).parties(20_000);
    int names = parties.stream().mapToInt(party -> 1 + party.aliases().size()).sum();
    TypingErrors errors = PartyIndex.of(parties).typingErrors();
    assertThat(errors.bytes() / (double) names).isBetween(20.0, 120.0);
  }

  private static List<MatchExplanation> explain(String text, List<Party> parties) {
    return DictionaryMatcher.of(parties).explain(text(text));
  }
}
