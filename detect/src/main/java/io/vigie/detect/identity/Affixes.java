package io.vigie.detect.identity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words that imitators put around a name; resources that anyone edits. */
final class Affixes {
  /** What an added word tells. */
  enum Kind {
    /** It asks for something, or claims to be the party. */
    RISK,
    PLAIN,
    /** It counts only beside a separator. */
    WEAK,
    TOWN,
    DIGITS,
    /** The {@code www} of an address. */
    WEB,
    /** A piece of a public suffix; counts when the party has that suffix. */
    SUFFIX,
    /** A word that says nothing. */
    UNKNOWN
  }

  private static final Affixes SHIPPED = new Affixes();

  private static final int LETTERS = 36;
  private static final int LONGEST = 30;

  private final Map<String, Kind> words = new HashMap<>();

  /** The lengths of the words that begin with two letters, as a set of bits; likewise end. */
  private final int[] frontLengths = new int[LETTERS * LETTERS];

  private final int[] backLengths = new int[LETTERS * LETTERS];

  private Affixes() {
    WordSet.read("towns.txt").forEach(town -> add(town, Kind.TOWN));
    for (String line : WordSet.lines("/identity/affixes.txt")) {
      String[] parts = line.split("\\s+");
      Kind kind = Kind.valueOf(parts[0]);
      Arrays.stream(parts).skip(1).forEach(word -> add(word, kind));
    }
    add("www", Kind.WEB);
  }

  static Affixes shipped() {
    return SHIPPED;
  }

  /** What a word added to a name tells; null for one that is in no list. */
  @Nullable Kind kind(String word) {
    return isNumber(word) ? Kind.DIGITS : words.get(word);
  }

  /** How long a word in front may be that begins with these letters: bit {@code n} for length n. */
  int frontLengths(String plain, int from) {
    return frontLengths[pair(plain.charAt(from), plain.charAt(from + 1))];
  }

  /** The same for a word at the end that ends before {@code to}. */
  int backLengths(String plain, int to) {
    return backLengths[pair(plain.charAt(to - 2), plain.charAt(to - 1))];
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private void add(String word, Kind kind) {
    words.put(word, kind);
    if (word.length() > 1 && word.length() <= LONGEST) {
      int last = word.length();
      frontLengths[pair(word.charAt(0), word.charAt(1))] |= 1 << last;
      backLengths[pair(word.charAt(last - 2), word.charAt(last - 1))] |= 1 << last;
    }
  }

  /** Letters outside of a–z and 0–9 share a place; the look-up of the word then decides. */
  private static int pair(char one, char other) {
    return number(one) * LETTERS + number(other);
  }

  private static int number(char letter) {
    return letter >= 'a' && letter <= 'z'
        ? letter - 'a'
        : letter >= '0' && letter <= '9' ? letter - '0' + 26 : 0;
  }
}
