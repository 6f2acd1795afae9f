package io.vigie.detect.match;

import static io.vigie.detect.match.Parties.business;
import static io.vigie.detect.match.Parties.person;
import static io.vigie.detect.match.Parties.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.ingest.party.Party;
import io.vigie.ingest.party.PartyKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A form of a name that is everyday speech is not looked for, or only where it is capitalised. */
class EverydayFormsTest {

  @ParameterizedTest
  @CsvSource({
    "Auto Paris,WITHOUT_TOWN",
    "Le Garage,WITHOUT_ARTICLE",
    "Société Martin,WITHOUT_KIND",
    "Martin Lille,WITHOUT_TOWN",
    "MonAuto,SPLIT",
    "Horizon,PLURAL",
    "Ligue Europe Art,ACRONYM",
    "Société Solaire,WITHOUT_KIND"
  })
  void aBusinessIsNotLookedForByAnEverydayWord(String name, Variant variant) {
    assertThat(NameVariants.of(name, PartyKind.BUSINESS))
        .filteredOn(form -> form.size() == 1 || form.variant() == Variant.SPLIT)
        .extracting(NameForm::variant)
        .doesNotContain(variant);
  }

  @ParameterizedTest
  @CsvSource({
    "David Lê,TITLED",
    "David Lê,LAST_INITIAL",
    "David Lê,INITIAL_FIRST",
    "Louis Ange,INITIAL_FIRST",
    "Alice Pain,INITIAL_FIRST",
    "Denise Petit,LAST_INITIAL"
  })
  void aPersonIsNotLookedForByAnEverydayWord(String name, Variant variant) {
    assertThat(NameVariants.of(name, PartyKind.PERSON))
        .extracting(NameForm::variant)
        .doesNotContain(variant);
  }

  @Test
  void aPersonIsNotLookedForByHalfANameThatIsAnArticle() {
    assertThat(NameVariants.of("David Vernaz-Lê", PartyKind.PERSON))
        .extracting(form -> String.join(" ", form.words()))
        .contains("david vernaz")
        .doesNotContain("david le");
  }

  @Test
  void keepsEveryFormWithAWordThatTells() {
    assertThat(NameVariants.of("Ophtalis Lyon", PartyKind.BUSINESS))
        .extracting(NameForm::variant)
        .contains(Variant.WITHOUT_TOWN);
    assertThat(NameVariants.of("Julien Petit", PartyKind.PERSON))
        .extracting(NameForm::variant)
        .contains(Variant.TITLED, Variant.LAST_FIRST);
  }

  @ParameterizedTest
  @CsvSource({
    "un garage de la gare à vendre,0",
    "le Garage de la Gare est fermé,1",
    "le garage de la gare de Lille est fermé,0"
  })
  void severalEverydayWordsOfALongerNameCountOnlyWithCapitals(String text, int found) {
    assertThat(found(text, business("b", "Garage de la Gare Rodez"))).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({
    "je vois David le soir,0",
    "David le sait,0",
    "je vois David Le ce soir,1",
    "le David de Florence,0",
    "DAVID LE SAIT BIEN ET SE TAIT,0"
  })
  void aLastNameThatIsAnArticleCountsOnlyWithACapital(String text, int found) {
    assertThat(found(text, person("p", "David Lê"))).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({
    "Vernaz a menti,0",
    "elle a vernaz au téléphone,0",
    "je crois qu'A. Vernaz ment,1",
    "je crois que Vernaz A. ment,1",
    "A Vernaz on ment,0",
    "chez Vernaz d'abord,0",
    "l'Vernaz,0"
  })
  void aVerbOrArticleIsNoInitial(String text, int found) {
    Party[] parties = {person("a", "Alix Vernaz"), person("d", "Denis Vernaz")};
    assertThat(found(text, parties)).isEqualTo(found);
  }

  @Test
  void initialsOfABusinessDoNotCountWhereEverythingIsInCapitals() {
    Party party = business("b", "Maison Olivier Tessonnier");
    assertThat(found("la MOT ment encore", party)).isEqualTo(1);
    assertThat(found("PAS UN MOT SUR TOUT CELA", party)).isZero();
  }

  private static int found(String text, Party... parties) {
    return DictionaryMatcher.of(java.util.List.of(parties)).explain(text(text)).size();
  }
}
