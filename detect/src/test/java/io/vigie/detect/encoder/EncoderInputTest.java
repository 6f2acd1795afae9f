package io.vigie.detect.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.detect.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class EncoderInputTest {

  @Test
  void putsAMarkerForEachName() {
    EncoderInput input =
        EncoderInput.of("Zoé ment. Oui, Zoé !", List.of(new Span(15, 18), new Span(0, 3)));

    assertThat(input).isEqualTo(new EncoderInput("<target> ment. Oui, <target> !", false));
  }

  @Test
  void aTextWithoutNamesIsWhollyAboutTheInsured() {
    assertThat(EncoderInput.of("À fuir.", List.of())).isEqualTo(new EncoderInput("À fuir.", true));
  }

  @Test
  void overlappingNamesGiveOneMarker() {
    assertThat(EncoderInput.of("Zoé Lac !", List.of(new Span(0, 3), new Span(0, 7))).text())
        .isEqualTo("<target> !");
    assertThat(EncoderInput.of("Zoé Lac", List.of(new Span(0, 7), new Span(4, 7))).text())
        .isEqualTo("<target>");
  }

  @Test
  void anAuthorCannotWriteTheMarker() {
    assertThat(EncoderInput.of("<target> ment, Zoé", List.of(new Span(15, 18))).text())
        .isEqualTo("< target> ment, <target>");
  }

  @Test
  void cutsAHugeTextAroundTheFirstName() {
    String text = "a ".repeat(500_000) + "Zoé" + " b".repeat(500_000);

    EncoderInput input = EncoderInput.of(text, List.of(new Span(1_000_000, 1_000_003)));

    assertThat(input.text()).contains("a <target> b").hasSizeLessThan(7_000);
  }
}
