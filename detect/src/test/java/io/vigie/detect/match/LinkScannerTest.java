package io.vigie.detect.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkScannerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "voir (https://a.example/b_(c).) ici|ADDRESS https://a.example/b_(c",
        "http://a.example/x?y=1&z=2, puis|ADDRESS http://a.example/x?y=1&z=2",
        "sur WWW.a.example.|ADDRESS WWW.a.example",
        "sur a-b.example/c.|BARE_HOST a-b.example/c",
        "de x.y+z@a.example.|EMAIL x.y+z@a.example",
        "par @Le.Nom_2, oui|HANDLE @Le.Nom_2",
        "par @nom@a.example !|HANDLE @nom@a.example",
        "fini.Ensuite|BARE_HOST fini.Ensuite",
        "1.5 fois|BARE_HOST 1.5",
        "@a @b|HANDLE @a,HANDLE @b",
        "x@y|''",
        "rien. @ ://|''",
      })
  void findsAddressesWithoutTheSentenceAroundThem(String text, String expected) {
    String found =
        String.join(
            ",", LinkScanner.links(text).stream().map(l -> l.kind() + " " + l.in(text)).toList());
    assertThat(found).isEqualTo(expected);
  }
}
