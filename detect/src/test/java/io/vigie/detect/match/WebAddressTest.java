package io.vigie.detect.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebAddressTest {

  @ParameterizedTest
  @CsvSource({
    "https://www.Avis.example/Lieu/12/, avis.example/lieu/12",
    "avis.example, avis.example",
    "http://m.avis.example:8080/a#b, avis.example/a",
    "https://avis.example/a?utm_source=x&id=2&fbclid=9&b=1, avis.example/a?b=1&id=2",
    "https://user:secret@avis.example/a, avis.example/a",
    "https://avis.example//a///b, avis.example/a/b",
    "https://avis.example/caf%C3%A9, avis.example/café",
    "https://avis.example/100%, avis.example/100%",
    "https://brévac.example/x, xn--brvac-csa.example/x",
  })
  void hasOneKeyForEveryWayToWriteIt(String given, String key) {
    WebAddress address = WebAddress.parse(given);
    assertThat(address).isNotNull();
    assertThat(address.key()).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({
    "https://social.example/Vernaz, vernaz",
    "https://social.example/@Vernaz/posts/3, vernaz",
    "https://social.example/user/vernaz, vernaz",
    "https://social.example/in/vernaz/, vernaz"
  })
  void showsTheAccountInThePath(String given, String account) {
    WebAddress address = WebAddress.parse(given);
    assertThat(address).isNotNull();
    assertThat(address.account()).isEqualTo(account);
  }

  @ParameterizedTest
  @CsvSource({"''", "word", "two words", "http://", "://", ".", "#a.b"})
  void isNothingWithoutAHost(String given) {
    assertThat(WebAddress.parse(given)).isNull();
  }

  @Test
  void refusesAHostThatIsTooLongForAny() {
    assertThat(WebAddress.parse("a.".repeat(200) + "example")).isNull();
  }
}
