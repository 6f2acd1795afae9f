package io.vigie.detect.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.ingest.party.Party;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the table that anyone can add a row to. */
class NamesCsvTest {
  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");

  static Stream<String> rows() throws IOException {
    try (InputStream in = NamesCsvTest.class.getResourceAsStream("/match/names.csv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"));
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void findsTheNameWhereTheRowSays(String row) {
    String[] cells = row.split(";", -1);
    assertThat(cells).hasSize(5);
    String name = unescape(cells[1]);
    String text = unescape(cells[2]);
    int start = Integer.parseInt(cells[3]);
    int end = Integer.parseInt(cells[4]);

    Party party =
        cells[0].equals("PERSON") ? Parties.person("p", name) : Parties.business("p", name);
    List<MatchExplanation> found = DictionaryMatcher.of(List.of(party)).explain(Parties.text(text));

    if (start < 0) {
      assertThat(found).isEmpty();
    } else {
      assertThat(found).hasSize(1);
      assertThat(found.get(0).surface()).isEqualTo(text.substring(start, end));
      assertThat(found.get(0).start()).isEqualTo(start);
    }
  }

  @Test
  void theTableIsNotEmpty() throws IOException {
    assertThat(rows().count()).isGreaterThan(60);
  }

  private static String unescape(String cell) {
    return ESCAPE
        .matcher(cell.replace("\\n", "\n"))
        .replaceAll(match -> Character.toString(Integer.parseInt(match.group(1), 16)));
  }
}
