package io.vigie.detect.match;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that make a name ambiguous, in French and English; the lists are resources anyone edits.
 */
final class KnownWords {
  private static final KnownWords SHIPPED = new KnownWords();

  private final Set<String> grammar = read("grammar-words.txt");
  private final Set<String> everyday = read("everyday-words.txt");
  private final Set<String> firstNames = read("first-names.txt");
  private final Set<String> lastNames = read("last-names.txt");

  private KnownWords() {}

  static KnownWords shipped() {
    return SHIPPED;
  }

  /** Articles, prepositions and the like. */
  boolean isGrammar(String folded) {
    return grammar.contains(folded);
  }

  /** Words of everyday speech, grammar included. */
  boolean isEveryday(String folded) {
    return everyday.contains(folded) || isGrammar(folded);
  }

  boolean isFirstName(String folded) {
    return firstNames.contains(folded);
  }

  boolean isLastName(String folded) {
    return lastNames.contains(folded);
  }

  private static Set<String> read(String resource) {
    try (InputStream in = KnownWords.class.getResourceAsStream("/match/" + resource)) {
      if (in == null) {
        throw new IllegalStateException("the resource match/" + resource + " is missing");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(line.split("\\s+")))
          .filter(word -> !word.isEmpty())
          .map(word -> FoldedText.of(word).word(0))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException("the resource match/" + resource + " cannot be read", e);
    }
  }
}
