package io.vigie.detect.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpelledOutTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "un e s c r o c notoire,un escroc notoire",
        "un e.s.c.r.o.c !,un escroc !",
        "b-a-n-d-i-t-s,bandits",
        "plan a b c,plan a b c",
        "l'a b c d e f,l'abcdef",
        "M. J. P. Lac,M. J. P. Lac",
        "e.s c.r o.c,e.s c.r o.c",
      })
  void joinsRunsOfFourLettersOrMore(String text, String expected) {
    assertThat(SpelledOut.joined(text)).isEqualTo(expected);
  }
}
