package io.vigie.ingest.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

final class CanonicalUrlTest {

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "canonical-urls.csv",
      numLinesToSkip = 1,
      ignoreLeadingAndTrailingWhitespace = false)
  void followsTheTable(String why, String given, String canonical) {
    assertThat(CanonicalUrl.of(given)).as(why).isEqualTo(canonical);
    assertThat(CanonicalUrl.of(canonical)).as("its own canonical form").isEqualTo(canonical);
  }

  @Test
  void longAndHostileUrlsTakeNoTime() {
    String dots = "https://a.example/" + "../".repeat(100_000);
    assertThat(CanonicalUrl.of(dots)).isEqualTo("https://a.example/");
    String at = "https://" + "a@".repeat(50_000) + "/x";
    assertThat(CanonicalUrl.of(at)).isNotEmpty();
    String parameters = "https://a.example/?" + "utm_a=1&".repeat(50_000);
    assertThat(CanonicalUrl.of(parameters)).isEqualTo("https://a.example/");
  }
}
