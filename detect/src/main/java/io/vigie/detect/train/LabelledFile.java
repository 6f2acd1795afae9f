package io.vigie.detect.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/**
 * Reads a labelled set: gzip JSON lines of {@code {"id","text","lang","mapped":[…]}}. User and link
 * markers of several sets become the same two.
 */
final class LabelledFile {
  static final String ENDING = ".jsonl.gz";
  private static final ObjectMapper JSON = new ObjectMapper();

  private LabelledFile() {}

  static void read(Path file, Consumer<LabelledText> consumer) throws IOException {
    String set = file.getFileName().toString().replace(ENDING, "");
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank()) {
          consumer.accept(parse(set, JSON.readTree(line)));
        }
      }
    }
  }

  private static LabelledText parse(String set, JsonNode row) {
    Set<String> labels = new HashSet<>();
    row.path("mapped").forEach(label -> labels.add(label.asText()));
    String original = row.path("text").asText();
    String text =
        original
            .replaceAll("\\[USER\\]|<user>|\\buser\\b(?=\\s)", "@user")
            .replaceAll("@@user", "@user")
            .replaceAll("\\[URL\\]|<url>|\\b(http|LINK|URL)\\b(?!:)", "https://l.example")
            .replace("&amp;", "&");
    return new LabelledText(set, original, text, row.path("lang").asText("und"), labels);
  }
}
