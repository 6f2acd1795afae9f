package io.vigie.ingest.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

final class LanguageIdentifierTest {

  @ParameterizedTest
  @CsvFileSource(resources = "languages.csv", numLinesToSkip = 1)
  void tellsTheLanguage(String language, String text) {
    assertThat(LanguageIdentifier.shipped().identify(text)).as(text).isEqualTo(language);
  }
}
