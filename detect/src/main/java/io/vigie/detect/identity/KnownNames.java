package io.vigie.detect.identity;

import java.util.HashSet;
import java.util.Set;

/**
 * Words and names that mean something by themselves, so that resembling one of them, or being one,
 * is no imitation. The lists are resources that anyone edits.
 */
final class KnownNames {
  private static final KnownNames SHIPPED = new KnownNames();

  private final Set<String> wellKnown;
  private final Set<String> brands = WordSet.read("well-known-names.txt");
  private final Set<String> real = WordSet.read("real-words.txt");
  private final Set<String> trades = WordSet.read("trade-words.txt");
  private final Set<String> people;

  private KnownNames() {
    wellKnown = new HashSet<>(WordSet.read("well-known-words.txt"));
    wellKnown.addAll(WordSet.readAny("/match/everyday-words.txt"));
    people = new HashSet<>(WordSet.readAny("/match/first-names.txt"));
    people.addAll(WordSet.readAny("/match/last-names.txt"));
  }

  static KnownNames shipped() {
    return SHIPPED;
  }

  /** All words of the dictionaries. */
  Set<String> words() {
    return real;
  }

  /** A word that everybody knows. */
  boolean isWellKnownWord(String label) {
    return has(wellKnown, label);
  }

  /** A service or maker that everybody knows. */
  boolean isBrand(String label) {
    return brands.contains(label);
  }

  /** Any word of a dictionary, or a common first or last name. */
  boolean isWord(String label) {
    return has(real, label) || isWellKnownWord(label) || people.contains(label);
  }

  /** A word that tells a trade and nobody's name. */
  boolean isTrade(String label) {
    return trades.contains(label);
  }

  /** Whether a person's name is made of common first and last names only. */
  boolean isCommonName(String name) {
    for (String word : name.split("[^\\p{L}\\p{M}]+", -1)) {
      if (!word.isEmpty() && !people.contains(Folding.plain(word))) {
        return false;
      }
    }
    return true;
  }

  /** How many letters two labels share in a trade word at one end: {@code garagex, garagey}. */
  int sharedTrade(String one, String other) {
    int shortest = Math.min(one.length(), other.length()) - 1;
    for (int length = shortest; length >= 3; length--) {
      String head = one.substring(0, length);
      if (trades.contains(head) && other.startsWith(head)) {
        return length;
      }
      String tail = one.substring(one.length() - length);
      if (trades.contains(tail) && other.endsWith(tail)) {
        return length;
      }
    }
    return 0;
  }

  private static boolean has(Set<String> words, String label) {
    return words.contains(label)
        || (label.endsWith("s") && words.contains(label.substring(0, label.length() - 1)));
  }
}
