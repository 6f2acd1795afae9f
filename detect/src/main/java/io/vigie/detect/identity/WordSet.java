package io.vigie.detect.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the word lists that ship with the product; lines that begin with # are comments. */
final class WordSet {
  private WordSet() {}

  /** All words of a resource below {@code /identity/}. */
  static Set<String> read(String resource) {
    return words(lines("/identity/" + resource));
  }

  /** All words of any resource. */
  static Set<String> readAny(String resource) {
    return words(lines(resource));
  }

  /** The lines of a resource, without comments and empty ones. */
  static List<String> lines(String resource) {
    try (InputStream in = WordSet.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + resource + " is missing");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the resource " + resource + " cannot be read", e);
    }
  }

  private static Set<String> words(List<String> lines) {
    return lines.stream()
        .flatMap(line -> Arrays.stream(line.strip().split("\\s+")))
        .map(Folding::plain)
        .collect(Collectors.toUnmodifiableSet());
  }
}
