package io.vigie.detect.match;

import static io.vigie.detect.match.Parties.business;
import static io.vigie.detect.match.Parties.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.ingest.party.Party;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileInputTest {
  /** Generous for a busy machine, and far below what a quadratic scan would take. */
  private static final Duration LIMIT = Duration.ofSeconds(60);

  private static final Party LARZAC =
      business(
          "b",
          "Garage Larzac",
          "'handles':['larzac'],'domains':['larzac.example'],"
              + "'listings':['https://avis.example/larzac'],'context':['garage'],'queries':['x AND y']");

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".",
        "a.",
        "@",
        "@a",
        "a@",
        "a@a.",
        "http://",
        "http://a.",
        "www.",
        "www.a/",
        "://",
        "'",
        "\u0301",
        "\u200B",
        "a\u0301",
        "\uD83D",
        "\uDE00",
        "😡",
        "garage ",
        "larzac ",
        "Garage Larzac ",
        "garage larzac@",
        "S.A.R.L. ",
        "%",
        "http://a.b/%",
        "&",
        "#",
        "-",
        "a-",
        "商",
        "a ",
        "a.",
        "1a",
        "g4r4g3 ",
        "aaa",
        "I",
        "M. ",
        "#larzac",
        "#stop",
        "l-",
        "😡a",
        "\u0430"
      })
  void readsHundredsOfThousandsOfCharactersOfAnythingInTime(String piece) {
    String text = piece.repeat(400_000 / piece.length());
    Assertions.assertTimeoutPreemptively(
        LIMIT, () -> DictionaryMatcher.of(List.of(LARZAC)).match(text(text)));
  }

  @Test
  void givesTheFirstPlacesOfAnEndlessRepetition() {
    assertThat(DictionaryMatcher.of(List.of(LARZAC)).match(text("Garage Larzac! ".repeat(50_000))))
        .hasSize(DictionaryMatcher.MOST_PLACES);
  }

  @Test
  void keepsOffsetsExactBehindSurrogatesAndMarks() {
    String before = "😡e\u0301\u200D\uD835\uDC00".repeat(1_000) + " ";
    PartyMatch match =
        DictionaryMatcher.of(List.of(LARZAC)).match(text(before + "Garage Larzac 😡")).get(0);
    assertThat(match.start()).isEqualTo(before.length());
    assertThat(match.surface()).isEqualTo("Garage Larzac");
  }

  @Test
  void survivesHalvesOfSurrogatePairs() {
    assertThat(DictionaryMatcher.of(List.of(LARZAC)).match(text("\uDE00Garage Larzac\uD83D")))
        .extracting(PartyMatch::surface)
        .containsExactly("Garage Larzac");
  }

  @Test
  void takesAPartyWithTenThousandAliases() {
    String aliases =
        IntStream.range(0, 10_000)
            .mapToObj(number -> "'Larzac Antenne " + number + "'")
            .collect(Collectors.joining(","));
    DictionaryMatcher matcher =
        DictionaryMatcher.of(
            List.of(business("b", "Garage Larzac", "'aliases':[" + aliases + "]")));
    Assertions.assertTimeoutPreemptively(
        LIMIT,
        () ->
            assertThat(matcher.match(text("la larzac antenne 9999 et la Larzac Antenne 10000")))
                .extracting(PartyMatch::surface)
                .containsExactly("larzac antenne 9999"));
  }

  @Test
  void takesAThousandPartiesOfOneName() {
    List<Party> parties = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      parties.add(business("b" + i, "Garage Larzac"));
    }
    Assertions.assertTimeoutPreemptively(
        LIMIT,
        () ->
            assertThat(DictionaryMatcher.of(parties).match(text("Garage Larzac")))
                .hasSize(1_000)
                .allMatch(match -> match.status() == MatchStatus.AMBIGUOUS));
  }

  @Test
  void givesNoMatchToANameWithoutLetterOrDigit() {
    Party party = business("b", "!!!", "'aliases':[' ','💥'],'handles':['@'],'domains':['']");
    assertThat(DictionaryMatcher.of(List.of(party)).match(text("!!! 💥 @ ."))).isEmpty();
  }
}
