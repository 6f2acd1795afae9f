package io.vigie.detect.match;

import java.util.Arrays;

/**
 * Tells in the first look at a text whether a hashtag may hold a name between other words, as
 * {@link TagReader} finds it: almost none does, and almost none begins or ends in such a word.
 */
final class TagDoubts {
  private static final WordHashes TAG_WORDS = KnownWords.shipped().tagWords();

  private final char[] letters = new char[TagReader.LONGEST];
  private final boolean[] apartBefore = new boolean[TagReader.LONGEST + 1];
  private final boolean[] apartBehind = new boolean[TagReader.LONGEST + 1];
  private int size;

  /**
   * Whether a part of the word, which has at most {@link TagReader#LONGEST} letters, may be one.
   */
  boolean mayName(IndexScan[] indexes, char[] text, int from, int to) {
    size = FoldedLetters.of(text, from, to, letters);
    markBefore();
    markBehind();
    for (int first = 0; first + TagReader.SHORTEST_NAME <= size; first++) {
      if (apartBefore[first] && mayBeginAt(indexes, first)) {
        return true;
      }
    }
    return false;
  }

  /** Marks where the letters before are words that stand in hashtags, or none. */
  private void markBefore() {
    Arrays.fill(apartBefore, false);
    apartBefore[0] = true;
    for (int first = 0; first < size; first++) {
      long hash = Hashing.START;
      for (int at = first; apartBefore[first] && at < size; at++) {
        hash = Hashing.add(hash, letters[at]);
        apartBefore[at + 1] |= TAG_WORDS.contains(Hashing.mix(hash));
      }
    }
  }

  /** Marks where the letters from there on are such words, or none. */
  private void markBehind() {
    Arrays.fill(apartBehind, false);
    apartBehind[size] = true;
    for (int first = size - 1; first >= 0; first--) {
      long hash = Hashing.START;
      for (int at = first; at < size && !apartBehind[first]; at++) {
        hash = Hashing.add(hash, letters[at]);
        apartBehind[first] = apartBehind[at + 1] && TAG_WORDS.contains(Hashing.mix(hash));
      }
    }
  }

  private boolean mayBeginAt(IndexScan[] indexes, int first) {
    long hash = Hashing.START;
    for (int at = first; at < size; at++) {
      hash = Hashing.add(hash, letters[at]);
      boolean part = at + 1 - first >= TagReader.SHORTEST_NAME && at + 1 - first < size;
      if (part && apartBehind[at + 1] && isName(indexes, Hashing.mix(hash))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isName(IndexScan[] indexes, long word) {
    for (IndexScan index : indexes) {
      if (index.isName(word)) {
        return true;
      }
    }
    return false;
  }
}
