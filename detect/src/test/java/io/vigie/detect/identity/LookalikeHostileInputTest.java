package io.vigie.detect.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.vigie.ingest.party.Party;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookalikeHostileInputTest {
  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final LookalikeFinder FINDER =
      LookalikeFinder.of(List.of(Insured.domain("it", "verlaconde.example")));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\u0000",
        "xn--\u0000.example",
        "xn--99999999999.example",
        "xn--verlaconde-.example",
        "verlaconde..example",
        "-.-.-.example",
        "\uD83D",
        "\uDE00.example",
        "漢字.example",
        "верлаконд",
        "ﷺﷺﷺﷺﷺﷺﷺﷺﷺﷺﷺﷺﷺﷺﷺﷺ.example",
        "verlaconde@example@@",
        "http://[::1]/",
        "verlaconde.example:99999999"
      })
  void whatIsNoNameOrTheOwnNameImitatesNobody(String candidate) {
    assertThat(FINDER.find(candidate)).isEmpty();
  }

  @Test
  void invisibleCharactersHideNothing() {
    assertThat(FINDER.find("ver\u200Blacon\u00ADdde.example")).hasSize(1);
    assertThat(FINDER.find("\u0007verlacondde.example\u0000")).hasSize(1);
  }

  @Test
  void tenMillionLettersAreNoNameAndCostNothing() {
    String huge = "verlaconde".repeat(1_000_000);
    assertTimeoutPreemptively(LIMIT, () -> assertThat(FINDER.find(huge)).isEmpty());
    assertTimeoutPreemptively(LIMIT, () -> assertThat(FINDER.find(huge + ".example")).isEmpty());
  }

  @Test
  void aThousandLabelsInFrontAreReadOnlyNearTheDomain() {
    String host = "a.".repeat(100) + "verlaconde.example.voltigo.fr";
    assertThat(FINDER.find(host)).singleElement().extracting("technique").hasToString("SUBDOMAIN");
    assertThat(FINDER.find("verlaconde.".repeat(1_000) + "fr")).isEmpty();
  }

  @Test
  void tenThousandAliasesOfOnePartyAreCutAndHarmNoOther() {
    List<String> aliases = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      aliases.add("Alias Numero " + i);
    }
    Party many = withAliases(Insured.person("many", "Odile Fontvieux"), aliases);
    LookalikeFinder finder =
        LookalikeFinder.of(List.of(many, Insured.domain("it", "verlaconde.example")));
    assertThat(finder.find("verlacondde.example")).hasSize(1);
    assertThat(IdentityStrings.of(many)).hasSize(IdentityStrings.MOST);
  }

  @Test
  void ofTwoPartiesWithOneIdTheLaterCounts() {
    LookalikeFinder finder =
        LookalikeFinder.of(
            List.of(
                Insured.domain("it", "verlaconde.example"),
                Insured.domain("it", "fontvieux.example")));
    assertThat(finder.find("verlacondde.example")).isEmpty();
    assertThat(finder.find("fontvvieux.example")).hasSize(1);
  }

  @Test
  void aPartyWhoseDomainsAndHandlesAreNoNamesIsSearchedByItsName() {
    Party odd =
        Insured.business(
            "odd", "Fontvieuzac", List.of("@", "", "_"), List.of("", ".", "example", "http://"));
    assertThat(LookalikeFinder.of(List.of(odd)).find("fontvieuzac-remboursement.fr")).hasSize(1);
  }

  private static Party withAliases(Party party, List<String> aliases) {
    return new Party(
        party.id(),
        party.kind(),
        party.name(),
        aliases,
        party.handles(),
        party.domains(),
        party.listings(),
        party.context(),
        party.exclude(),
        party.queries(),
        party.imageHashes(),
        false,
        null,
        null,
        null,
        null);
  }
}
