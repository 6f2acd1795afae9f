package io.vigie.detect.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.ingest.party.Party;
import io.vigie.ingest.party.PartyKind;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameVariantsTest {

  @ParameterizedTest
  @CsvSource({
    "Odile Vernaz,LAST_FIRST,vernaz odile",
    "Odile Vernaz,INITIAL_FIRST,o vernaz",
    "Odile Vernaz,LAST_INITIAL,vernaz o",
    "Odile Vernaz,TITLED,* vernaz",
    "Odile Vernaz,JOINED,odilevernaz",
    "VERNAZ Odile,INITIAL_FIRST,o vernaz",
    "Me Odile Vernaz,PLAIN,odile vernaz",
    "Jean-Pierre Vernaz,COMPOUND_JOINED,jeanpierre vernaz",
    "Jean-Pierre Vernaz,INITIAL_FIRST,j p vernaz",
    "Jean-Pierre Vernaz,INITIAL_FIRST,jp vernaz",
    "Odile de La Vernaz,PARTICLE_JOINED,odile delavernaz",
    "Odile de La Vernaz,PARTICLE_SHORTENED,odile la vernaz",
    "Odile de La Vernaz,WITHOUT_PARTICLE,odile vernaz",
    "Odile Vernaz-Delorme,HALF_OF_DOUBLE,odile delorme",
    "Odile Vernaz-Delorme,DOUBLE_SWAPPED,odile delorme vernaz",
    "Odile Vernaz-Delorme,DOUBLE_SWAPPED,odile delorme nee vernaz"
  })
  void writesAPersonalName(String name, Variant variant, String expected) {
    assertThat(forms(name, PartyKind.PERSON, variant)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "Garage Larzac SARL,CANONICAL,garage larzac",
    "L'Olivade,WITHOUT_ARTICLE,olivade",
    "The Copper Kettle,JOINED,copperkettle",
    "Ophtalis Lyon,WITHOUT_TOWN,ophtalis",
    "Vuillard & Fils,WITHOUT_AND,vuillard fils",
    "Établissements Vuillard,ABBREVIATED,ets vuillard",
    "Établissements Vuillard,WITHOUT_KIND,vuillard",
    "Compagnie Lorraine de Chauffage,ACRONYM,clc",
    "C.L.C.,UNDOTTED,clc",
    "Vuillard,PLURAL,vuillards",
    "ZenBrévac,SPLIT,zen brevac",
    "Brüvac,TRANSLITERATED,bruevac"
  })
  void writesTheNameOfABusiness(String name, Variant variant, String expected) {
    assertThat(forms(name, PartyKind.BUSINESS, variant)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource({"Clinique de Lyon", "Lyon"})
  void keepsATownThatTheNameCannotDoWithout(String name) {
    assertThat(forms(name, PartyKind.BUSINESS, Variant.WITHOUT_TOWN)).isEmpty();
  }

  @Test
  void givesEveryFormItsNumberAndFindsItAgain() {
    Party party =
        Parties.person("p", "Jean-Pierre de La Vernaz-Delorme", "'aliases':['Vernaz','JPV']");
    List<NameVariants.Numbered> forms = NameVariants.of(party);
    assertThat(forms).extracting(NameVariants.Numbered::ordinal).isSorted().doesNotHaveDuplicates();
    for (NameVariants.Numbered each : forms) {
      NamedParty again = NameVariants.at(party, each.ordinal());
      assertThat(again.form().words()).containsExactly(each.form().words());
      assertThat(again.form().variant()).isEqualTo(each.form().variant());
    }
  }

  @Test
  void neverGivesMoreFormsThanTheOrdinalsHaveRoomFor() {
    String name = "L'Établissement Saint ZenBrüvac & Co de La Vernaz-Delorme, Lyon";
    assertThat(NameVariants.of(name, PartyKind.BUSINESS).size())
        .isLessThanOrEqualTo(NameVariants.MOST_FORMS);
    assertThat(NameVariants.of(name, PartyKind.PERSON).size())
        .isLessThanOrEqualTo(NameVariants.MOST_FORMS);
  }

  @Test
  void leavesOutAliasesBeyondTheMost() {
    String aliases =
        IntStream.range(0, NameVariants.MOST_NAMES + 10)
            .mapToObj(number -> "'Vuillard" + number + "'")
            .collect(Collectors.joining(","));
    Party party = Parties.business("b", "Garage Larzac", "'aliases':[" + aliases + "]");
    int last = NameVariants.of(party).stream().mapToInt(each -> each.ordinal()).max().orElseThrow();
    assertThat(last / NameVariants.MOST_FORMS).isEqualTo(NameVariants.MOST_NAMES - 1);
  }

  @Test
  void hasNoFormForANameWithoutLetterOrDigit() {
    assertThat(NameVariants.of("!!!", PartyKind.BUSINESS)).isEmpty();
    assertThat(NameVariants.of("💥", PartyKind.PERSON)).isEmpty();
  }

  private static List<String> forms(String name, PartyKind kind, Variant variant) {
    return NameVariants.of(name, kind).stream()
        .filter(form -> form.variant() == variant)
        .map(form -> String.join(" ", form.words()))
        .toList();
  }
}
