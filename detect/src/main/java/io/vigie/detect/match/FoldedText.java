package io.vigie.detect.match;

import java.util.Arrays;

/**
 * A text as its folded words, each with its exact place in the original (UTF-16 code units).
 * Immutable once made; made in one pass whatever the text.
 */
final class FoldedText implements WordSequence {
  private final String original;
  private final char[] letters;
  private final int[] letterStarts;
  private final int[] starts;
  private final int[] ends;
  private final long[] hashes;
  private final byte[] gaps;
  private final byte[] marks;
  private final int size;

  FoldedText(String original, WordList words) {
    this.original = original;
    this.size = words.size();
    this.letters = words.letters();
    this.letterStarts = Arrays.copyOf(words.letterStarts, size + 1);
    this.starts = Arrays.copyOf(words.starts, size);
    this.ends = Arrays.copyOf(words.ends, size);
    this.hashes = Arrays.copyOf(words.hashes, size);
    this.gaps = Arrays.copyOf(words.gaps, size);
    this.marks = Arrays.copyOf(words.marks, size);
  }

  static FoldedText of(String text) {
    return new WordSplitter(text).split();
  }

  String original() {
    return original;
  }

  @Override
  public int size() {
    return size;
  }

  /** First code unit of a word in the original. */
  int start(int word) {
    return starts[word];
  }

  /** One past the last code unit of a word in the original. */
  int end(int word) {
    return ends[word];
  }

  long hash(int word) {
    return hashes[word];
  }

  @Override
  public byte gap(int word) {
    return gaps[word];
  }

  int length(int word) {
    return letterStarts[word + 1] - letterStarts[word];
  }

  @Override
  public boolean is(int word, CharSequence folded) {
    int from = letterStarts[word];
    if (folded.length() != length(word)) {
      return false;
    }
    for (int i = 0; i < folded.length(); i++) {
      if (letters[from + i] != folded.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  String word(int word) {
    return new String(letters, letterStarts[word], length(word));
  }

  boolean isCapitalised(int word) {
    return (marks[word] & WordList.CAPITAL) != 0;
  }

  boolean isUpperCase(int word) {
    return (marks[word] & WordList.UPPER_CASE) != 0;
  }

  boolean startsSentence(int word) {
    return (marks[word] & WordList.SENTENCE_START) != 0;
  }

  /** Whether one hyphen and nothing else joins a word to the one before it. */
  boolean followsHyphen(int word) {
    return (marks[word] & WordList.AFTER_HYPHEN) != 0;
  }

  /** The first word that starts at or after {@code offset}; {@link #size()} when there is none. */
  int wordFrom(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 1;
  }

  /** Whether the writer shouts, so that capitals say nothing. */
  boolean isShouted() {
    int shouted = 0;
    int counted = 0;
    for (int i = 0; i < size; i++) {
      if (length(i) > 1) {
        counted++;
        shouted += isUpperCase(i) ? 1 : 0;
      }
    }
    return counted >= 4 && shouted * 10 > counted * 6;
  }
}
