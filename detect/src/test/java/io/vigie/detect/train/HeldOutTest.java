package io.vigie.detect.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HeldOutTest {

  /** Fixed: what was trained on must never be measured. The vectors come from the Python side. */
  @Test
  void agreesWithTheTraining() {
    assertThat(HeldOut.is("treize")).isTrue();
    assertThat(HeldOut.is("Treize !")).isFalse();
    assertThat(HeldOut.is("L'été, déjà…")).isFalse();
    assertThat(HeldOut.is("quatorze")).isFalse();
  }

  @Test
  void holdsOutAboutATenth() {
    assertThat(IntStream.range(0, 10_000).filter(i -> HeldOut.is("texte " + i)).count())
        .isBetween(900L, 1100L);
  }

  @Test
  void punctuationAndCaseDoNotMatter() {
    for (int i = 0; i < 100; i++) {
      assertThat(HeldOut.is("Texte, (" + i + ") x")).isEqualTo(HeldOut.is("texte " + i + " x"));
    }
  }
}
