package io.vigie.alerting.episode;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.alerting.fixtures.Invented;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

final class FingerprintTest {
  private static final double THRESHOLD = 0.5;
  private static final List<String> NAMES = List.of("Delmas Rénovation", "Delmas");

  @ParameterizedTest(name = "{2}: {0}")
  @CsvFileSource(
      resources = "/io/vigie/alerting/episode/near-identical.csv",
      numLinesToSkip = 1,
      maxCharsPerColumn = 2000)
  void pairIsNearIdenticalAsTheTableSays(String first, String second, boolean same) {
    Fingerprint one = of(first);
    Fingerprint two = of(second);
    assertThat(one).isNotNull();
    assertThat(two).isNotNull();
    double similarity = one.similarity(two);
    assertThat(similarity >= THRESHOLD).as("similarity " + similarity).isEqualTo(same);
    assertThat(two.similarity(one)).isEqualTo(similarity);
    if (same) {
      assertThat(one.keys()).containsAnyElementsOf(two.keys());
    }
  }

  @Test
  void textWithoutWordsHasNoFingerprint() {
    for (String text : List.of("", "🤡🤡", "Delmas !", "@delmas https://example.org/x", "\u0301")) {
      assertThat(of(text)).as(text).isNull();
    }
  }

  @Test
  void valuesKeptInStateNeverChange() {
    Fingerprint fingerprint = of(Invented.ACCUSATION);
    assertThat(fingerprint).isNotNull();
    assertThat(fingerprint.minHashes())
        .hasSize(126)
        .startsWith(2990380, 26076215, 33313984, 119956290);
    Fingerprint brief = of("voleurs et menteurs");
    assertThat(brief).isNotNull();
    assertThat(brief.exact()).isEqualTo("x");
  }

  private static @Nullable Fingerprint of(String text) {
    return Fingerprint.of(Invented.mention("m", text).build(), NAMES);
  }
}
