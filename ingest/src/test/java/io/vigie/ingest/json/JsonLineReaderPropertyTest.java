package io.vigie.ingest.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The reader against the simplest thing that could work: split the whole text. */
final class JsonLineReaderPropertyTest {

  @Property(tries = 500)
  void readsWhatSplittingTheWholeTextGives(@ForAll("texts") String text) throws Exception {
    assertThat(read(text)).isEqualTo(naive(text));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().withChars("a{}\n\r \té").ofMaxLength(60),
        Arbitraries.integers()
            .between(65_500, 65_600)
            .map(length -> "x".repeat(length) + "\n" + "y".repeat(length) + "\r\nz"));
  }

  private static List<String> read(String text) throws IOException {
    List<String> lines = new ArrayList<>();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try (JsonLineReader reader =
        JsonLineReader.of("f", new ByteArrayInputStream(bytes), problem -> lines.add("?"))) {
      for (JsonLine line = reader.next(); line != null; line = reader.next()) {
        lines.add(line.origin() + "=" + new String(line.bytes(), StandardCharsets.UTF_8));
      }
    }
    return lines;
  }

  private static List<String> naive(String text) {
    List<String> lines = new ArrayList<>();
    String[] pieces = text.split("\n", -1);
    for (int i = 0; i < pieces.length; i++) {
      String line =
          pieces[i].endsWith("\r") ? pieces[i].substring(0, pieces[i].length() - 1) : pieces[i];
      if (!line.matches("[ \t]*")) {
        lines.add("f:" + (i + 1) + "=" + line);
      }
    }
    return lines;
  }
}
