package io.vigie.detect.match;

/**
 * The hashes of the words in a row that single signs part, each row from one word to the last, as
 * if they were written together: {@code Del.mas} is read as {@code delmas}.
 */
final class WordChain {
  /** Signs in a row that count, as in {@link WordCues}. */
  private static final int LONGEST = 6;

  private final long[] open = new long[LONGEST + 1];
  private int size;

  void clear() {
    size = 0;
  }

  /** A word that no sign joins to the one before; {@code hash} without the final mixing. */
  void begin(long hash) {
    open[0] = hash;
    size = 1;
  }

  /** The sign for "and", joined to the word before or not; says that no name ends so. */
  boolean and(boolean cut) {
    long sign = Hashing.add(Hashing.START, '&');
    if (!cut || !hasRoom()) {
      begin(sign);
    } else {
      add('&');
      begins(sign);
    }
    return false;
  }

  /** Whether one more word may be joined. */
  boolean hasRoom() {
    return size > 0 && size <= LONGEST;
  }

  /** Adds letters to every row; {@link #begins} must follow the last letter. */
  void add(char folded) {
    for (int i = 0; i < size; i++) {
      open[i] = Hashing.add(open[i], folded);
    }
  }

  int size() {
    return size;
  }

  /** The hash of a row as one word. */
  long word(int row) {
    return Hashing.mix(open[row]);
  }

  /** A row of its own for the word whose letters were added last. */
  void begins(long hash) {
    open[size++] = hash;
  }
}
