package io.vigie.detect.match;

import java.util.Arrays;

/** The words of a text while it is being split; grows as needed. */
final class WordList {
  static final byte CAPITAL = 1;
  static final byte UPPER_CASE = 2;
  static final byte SENTENCE_START = 4;
  static final byte AFTER_HYPHEN = 8;

  private static final String AND = "&";

  int[] letterStarts;
  int[] starts;
  int[] ends;
  long[] hashes;
  byte[] gaps;
  byte[] marks;
  private char[] letters;
  private int letterCount;
  private int size;

  WordList(int textLength) {
    int words = textLength / 5 + 4;
    letters = new char[textLength + 8];
    letterStarts = new int[words + 1];
    starts = new int[words];
    ends = new int[words];
    hashes = new long[words];
    gaps = new byte[words];
    marks = new byte[words];
  }

  int size() {
    return size;
  }

  char[] letters() {
    return letters;
  }

  void addLetters(String folded) {
    for (int i = 0; i < folded.length(); i++) {
      if (letterCount == letters.length) {
        letters = Arrays.copyOf(letters, letters.length * 2);
      }
      letters[letterCount++] = folded.charAt(i);
    }
  }

  /** The length of the word whose letters were added last. */
  int openLength() {
    return letterCount - letterStarts[size];
  }

  /** The length of the last finished word, 0 when there is none. */
  int lastLength() {
    return size == 0 ? 0 : letterStarts[size] - letterStarts[size - 1];
  }

  void finish(int start, int end, byte gap, int mark) {
    if (size == starts.length) {
      grow();
    }
    writeAndAsSign();
    starts[size] = start;
    ends[size] = end;
    gaps[size] = gap;
    marks[size] = (byte) mark;
    hashes[size] = hashOfOpen();
    size++;
    letterStarts[size] = letterCount;
  }

  /** "Dupont et Fils", "Dupont and Fils" and "Dupont & Fils" are one name. */
  private void writeAndAsSign() {
    int from = letterStarts[size];
    String word = openLength() <= 3 ? new String(letters, from, openLength()) : "";
    if (word.equals("et") || word.equals("and")) {
      letterCount = from;
      addLetters(AND);
    }
  }

  private long hashOfOpen() {
    long hash = Hashing.START;
    for (int i = letterStarts[size]; i < letterCount; i++) {
      hash = Hashing.add(hash, letters[i]);
    }
    return Hashing.mix(hash);
  }

  private void grow() {
    int length = size * 2;
    letterStarts = Arrays.copyOf(letterStarts, length + 1);
    starts = Arrays.copyOf(starts, length);
    ends = Arrays.copyOf(ends, length);
    hashes = Arrays.copyOf(hashes, length);
    gaps = Arrays.copyOf(gaps, length);
    marks = Arrays.copyOf(marks, length);
  }
}
