package io.vigie.detect.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanTextTest {

  @Test
  void leavesOrdinaryTextAsItIs() {
    String text = "L'été <3 à 10 € 👍🏽 ; 2 < 3, « cœur »\nfin";

    assertThat(CleanText.of(text)).isEqualTo(text);
  }

  @Test
  void breaksMarkersThatAnAuthorWrote() {
    assertThat(CleanText.of("<target> </s> <Other>")).isEqualTo("< target> < /s> < Other>");
  }

  @Test
  void dropsInvisibleCharacters() {
    assertThat(CleanText.of("es\u200bcr\u00adoc \u202eabc\ufeff")).isEqualTo("escroc abc");
  }

  @Test
  void turnsControlCharactersAndLoneSurrogatesIntoSpaces() {
    assertThat(CleanText.of("a\u0000b\ud83dc\udc4dd")).isEqualTo("a b c d");
  }
}
