package io.vigie.detect.match;

/** One letter missing, too many, changed, or swapped with the next. */
final class TypingError {
  private TypingError() {}

  /** Whether exactly one error, no less and no more, makes {@code written} of {@code word}. */
  static boolean isOne(CharSequence word, CharSequence written) {
    int longer = word.length() - written.length();
    if (Math.abs(longer) > 1) {
      return false;
    }
    int same = samePrefix(word, written);
    if (longer != 0) {
      return longer > 0
          ? isSame(word, same + 1, written, same)
          : isSame(word, same, written, same + 1);
    }
    return same < word.length()
        && (isSame(word, same + 1, written, same + 1) || isSwapped(word, written, same));
  }

  private static boolean isSwapped(CharSequence word, CharSequence written, int at) {
    return at + 1 < word.length()
        && word.charAt(at) == written.charAt(at + 1)
        && word.charAt(at + 1) == written.charAt(at)
        && isSame(word, at + 2, written, at + 2);
  }

  private static int samePrefix(CharSequence word, CharSequence written) {
    int same = 0;
    int end = Math.min(word.length(), written.length());
    while (same < end && word.charAt(same) == written.charAt(same)) {
      same++;
    }
    return same;
  }

  /** Whether what is left from two offsets on is the same. */
  private static boolean isSame(CharSequence word, int from, CharSequence written, int other) {
    return CharSequence.compare(
            word.subSequence(from, word.length()), written.subSequence(other, written.length()))
        == 0;
  }
}
