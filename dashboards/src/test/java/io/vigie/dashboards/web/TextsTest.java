package io.vigie.dashboards.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.alerting.alert.AlertStatus;
import io.vigie.alerting.alert.Pattern;
import io.vigie.alerting.alert.Severity;
import io.vigie.alerting.claim.ClaimDelivery;
import io.vigie.alerting.claim.ClaimStatus;
import io.vigie.alerting.triage.Action;
import io.vigie.alerting.triage.DismissReason;
import io.vigie.dashboards.store.AlertSort;
import io.vigie.detect.harm.Harm;
import io.vigie.ingest.health.Health;
import io.vigie.ingest.party.PartyKind;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {
  private final List<Texts> languages =
      Texts.LANGUAGES.stream().map(locale -> new Texts(locale, ZoneId.of("UTC"))).toList();

  @Test
  void everyLanguageHasTheSameWords() throws IOException {
    assertThat(words("texts_fr.properties").keySet()).isEqualTo(words("texts.properties").keySet());
  }

  @Test
  void everyConstantThatPagesShowHasAName() {
    for (Texts texts : languages) {
      Stream.<Enum<?>[]>of(
              Harm.values(),
              AlertStatus.values(),
              Severity.values(),
              Pattern.values(),
              PartyKind.values(),
              DismissReason.values(),
              AlertSort.values(),
              Health.State.values())
          .flatMap(Stream::of)
          .forEach(constant -> assertThat(texts.of(constant)).isNotBlank());
      for (Action action : Action.values()) {
        assertThat(texts.get("done." + action)).isNotBlank();
        assertThat(texts.get("message." + action)).isNotBlank();
      }
      for (ClaimDelivery.State state : ClaimDelivery.State.values()) {
        assertThat(texts.get("delivery." + state)).isNotBlank();
      }
      for (ClaimStatus.Status status : ClaimStatus.Status.values()) {
        assertThat(texts.get("answer." + status)).isNotBlank();
      }
    }
  }

  @Test
  void apostrophesStandWhereTheyBelong() throws IOException {
    for (String file : List.of("texts.properties", "texts_fr.properties")) {
      words(file)
          .forEach(
              (key, value) -> {
                String text = String.valueOf(value);
                String rest = text.replace("''", "");
                boolean pattern = text.contains("{0");
                assertThat(pattern ? rest : text)
                    .as(file + " " + key)
                    .doesNotContain(pattern ? "'" : "''");
              });
    }
  }

  @Test
  void countsAndDatesAreWrittenInTheirLanguage() {
    Texts english = new Texts(Locale.ENGLISH, ZoneId.of("Europe/Paris"));
    Texts french = new Texts(Locale.FRENCH, ZoneId.of("Europe/Paris"));
    assertThat(english.get("alerts.total", 1)).isEqualTo("1 alert");
    assertThat(english.get("alerts.total", 1200)).isEqualTo("1,200 alerts");
    assertThat(french.get("alerts.total", 0)).isEqualTo("Aucune alerte");
    Instant evening = Instant.parse("2026-11-12T22:30:00Z");
    assertThat(english.when(evening)).contains("12 Nov 2026").contains("23:30").endsWith(" CET");
    assertThat(french.when(evening)).contains("12 nov. 2026").contains("23:30").endsWith(" CET");
    assertThat(french.when(null)).isEqualTo("inconnue");
    assertThat(french.day("2026-01-31")).isEqualTo("31 janv. 2026");
  }

  @ParameterizedTest
  @CsvSource({
    "https://forum.example/t?a=b,forum.example",
    "HTTP://forum.example,forum.example",
    "javascript:alert(1),",
    "data:text/html;base64,",
    "//forum.example,",
    "/alerts,",
    "https://,",
    "'https://a b',",
    "vbscript:x,",
    "' javascript:alert(1)',"
  })
  void onlyAddressesOfTheWebBecomeLinks(String url, String host) {
    assertThat(SafeLink.host(url)).isEqualTo(host);
    assertThat(SafeLink.of(url)).isEqualTo(host == null ? null : url);
  }

  private static Properties words(String file) throws IOException {
    Properties words = new Properties();
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(TextsTest.class.getResourceAsStream(file)),
            StandardCharsets.UTF_8)) {
      words.load(in);
    }
    return words;
  }
}
