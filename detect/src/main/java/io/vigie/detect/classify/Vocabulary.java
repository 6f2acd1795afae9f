package io.vigie.detect.classify;

import io.vigie.detect.text.Token;
import io.vigie.detect.text.TokenKind;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The places of patterns as numbers. A place is alternatives joined by {@code |}: words, beginnings
 * of words ({@code escro*}), classes of words ({@code @crook}) or kinds of token ({@code {T}} the
 * party, {@code #phone}, {@code #number}, …).
 */
final class Vocabulary {
  private static final Map<String, TokenKind> KINDS =
      Map.of(
          "{T}", TokenKind.TARGET,
          "#phone", TokenKind.PHONE,
          "#number", TokenKind.NUMBER,
          "#email", TokenKind.EMAIL,
          "#credential", TokenKind.CREDENTIAL,
          "#url", TokenKind.URL,
          "#handle", TokenKind.HANDLE);
  private static final int[] NONE = new int[0];

  private final Map<String, List<String>> classes;
  private final Map<String, Integer> symbols = new HashMap<>();
  private final WordTrie words = new WordTrie();
  private final Map<TokenKind, int[]> kinds = new EnumMap<>(TokenKind.class);

  /**
   * @param classes the words of each class, by its name without {@code @}
   */
  Vocabulary(Map<String, List<String>> classes) {
    this.classes = Map.copyOf(classes);
  }

  /** The number of a place; the same place has the same number. */
  int symbol(String place) {
    Integer known = symbols.get(place);
    if (known != null) {
      return known;
    }
    int symbol = symbols.size();
    symbols.put(place, symbol);
    for (String alternative : place.split("\\|")) {
      define(alternative, symbol);
    }
    return symbol;
  }

  /** The numbers of all places that a token can stand in, rising. */
  int[] symbolsOf(Token token) {
    return token.isWord()
        ? words.find(token.form(), token.stretched())
        : kinds.getOrDefault(token.kind(), NONE);
  }

  private void define(String alternative, int symbol) {
    TokenKind kind = KINDS.get(alternative);
    if (kind != null) {
      kinds.merge(kind, new int[] {symbol}, Vocabulary::joined);
    } else if (alternative.startsWith("@")) {
      wordsOf(alternative.substring(1)).forEach(word -> words.add(word, symbol));
    } else {
      words.add(alternative, symbol);
    }
  }

  private List<String> wordsOf(String name) {
    List<String> members = classes.get(name);
    if (members == null) {
      throw new IllegalArgumentException("no class of words is called @" + name);
    }
    return members;
  }

  private static int[] joined(int[] left, int[] right) {
    return java.util.stream.IntStream.concat(
            java.util.Arrays.stream(left), java.util.Arrays.stream(right))
        .sorted()
        .distinct()
        .toArray();
  }
}
