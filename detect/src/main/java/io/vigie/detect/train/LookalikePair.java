package io.vigie.detect.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * A domain, and whether somebody said that it imitates another.
 *
 * @param brand the domain imitated, or not
 */
record LookalikePair(String candidate, String brand, boolean imitates) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Reads {@code {"text","target","mapped":["impersonation"|"neutral"]}} lines, gzip or plain.
   *
   * @throws IOException when it cannot be read or a line is no such object
   */
  static List<LookalikePair> read(Path file) throws IOException {
    List<LookalikePair> pairs = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        pairs.add(of(JSON.readTree(line)));
      }
    }
    return pairs;
  }

  private static LookalikePair of(JsonNode line) throws IOException {
    if (!line.path("text").isTextual() || !line.path("target").isTextual()) {
      throw new IOException("a line should have text and target: was " + line);
    }
    boolean imitates = line.path("mapped").toString().contains("\"impersonation\"");
    return new LookalikePair(line.get("text").asText(), line.get("target").asText(), imitates);
  }
}
