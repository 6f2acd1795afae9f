package io.vigie.detect.text;

/** Undoes what writers do to hide a word: digits and signs for letters, stretched letters. */
final class WordForms {
  private static final int LEAST_LEET_LENGTH = 4;

  private WordForms() {}

  /** The word with signs read as letters; a mere number-and-unit such as {@code 3e} stays. */
  static String decoded(String word) {
    return isLeet(word) ? decode(word) : word;
  }

  /** The word with every letter repeated at most twice. */
  static String shortened(String word) {
    StringBuilder kept = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      boolean third = i >= 2 && repeats(word, i) && repeats(word, i - 1);
      if (!third) {
        kept.append(word.charAt(i));
      }
    }
    return kept.toString();
  }

  static boolean isStretched(String word) {
    for (int i = 2; i < word.length(); i++) {
      if (repeats(word, i) && repeats(word, i - 1) && Character.isLetter(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean repeats(String word, int index) {
    return word.charAt(index) == word.charAt(index - 1);
  }

  private static boolean isLeet(String word) {
    int letters = 0;
    int signs = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
      } else if (letter(c, ' ') != c) {
        signs++;
      }
    }
    return signs > 0 && letters > signs && word.length() >= LEAST_LEET_LENGTH;
  }

  private static String decode(String word) {
    StringBuilder decoded = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char previous = decoded.isEmpty() ? ' ' : decoded.charAt(decoded.length() - 1);
      decoded.append(letter(word.charAt(i), previous));
    }
    return decoded.toString();
  }

  private static char letter(char sign, char previous) {
    return switch (sign) {
      case '0' -> 'o';
      case '1' -> "aeou".indexOf(previous) >= 0 ? 'l' : 'i';
      case '3', '€' -> 'e';
      case '4', '@' -> 'a';
      case '5', '$' -> 's';
      case '7' -> 't';
      default -> sign;
    };
  }
}
