package io.vigie.detect.text;

import java.util.Arrays;

/** A text folded character by character, each with the place it came from. */
final class FoldedCharacters {
  private char[] characters;
  private int[] starts;
  private int[] ends;
  private int length;

  private FoldedCharacters(int capacity) {
    characters = new char[capacity];
    starts = new int[capacity];
    ends = new int[capacity];
  }

  static FoldedCharacters of(String text) {
    FoldedCharacters folded = new FoldedCharacters(text.length() + 16);
    int index = 0;
    while (index < text.length()) {
      int codePoint = text.codePointAt(index);
      int next = index + Character.charCount(codePoint);
      folded.append(CharacterFolding.fold(codePoint), index, next);
      index = next;
    }
    return folded;
  }

  int length() {
    return length;
  }

  /** The folded character, or a space outside the text. */
  char at(int index) {
    return index >= 0 && index < length ? characters[index] : ' ';
  }

  int start(int index) {
    return starts[index];
  }

  int end(int index) {
    return ends[index];
  }

  String substring(int from, int to) {
    return new String(characters, from, to - from);
  }

  private void append(String folded, int start, int end) {
    for (int i = 0; i < folded.length(); i++) {
      if (length == characters.length) {
        grow();
      }
      characters[length] = folded.charAt(i);
      starts[length] = start;
      ends[length] = end;
      length++;
    }
  }

  private void grow() {
    int capacity = length * 2;
    characters = Arrays.copyOf(characters, capacity);
    starts = Arrays.copyOf(starts, capacity);
    ends = Arrays.copyOf(ends, capacity);
  }
}
