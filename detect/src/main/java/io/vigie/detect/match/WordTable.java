package io.vigie.detect.match;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the word lists that are shipped as resources: a number sign begins a comment line. */
final class WordTable {
  private WordTable() {}

  /** Every word of a list, folded. */
  static Set<String> words(String resource) {
    return lines(resource).stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
  }

  /** The folded words of each line. */
  static List<List<String>> lines(String resource) {
    try (InputStream in = WordTable.class.getResourceAsStream("/match/" + resource)) {
      if (in == null) {
        throw new IllegalStateException("the resource match/" + resource + " is missing");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(WordTable::folded)
          .collect(Collectors.toCollection(ArrayList::new));
    } catch (IOException e) {
      throw new UncheckedIOException("the resource match/" + resource + " cannot be read", e);
    }
  }

  private static List<String> folded(String line) {
    Stream<String> words = Arrays.stream(line.split("\\s+")).filter(word -> !word.isEmpty());
    return words.map(word -> FoldedText.of(word).word(0)).toList();
  }
}
