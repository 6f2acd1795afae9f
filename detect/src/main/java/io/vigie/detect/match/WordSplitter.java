package io.vigie.detect.match;

import java.util.Arrays;

/** Splits a text into folded words, in one pass over its characters. */
final class WordSplitter {
  private final String text;
  private final WordList words;
  private final Gap gap = new Gap();
  private int start = -1;
  private int end;
  private int upper;
  private int cased;
  private boolean capital;

  WordSplitter(String text) {
    this.text = text;
    this.words = new WordList(text.length());
  }

  FoldedText split() {
    int index = 0;
    while (index < text.length()) {
      int codePoint = text.codePointAt(index);
      int next = index + Character.charCount(codePoint);
      accept(codePoint, index, next);
      index = next;
    }
    finishWord();
    return new FoldedText(text, words);
  }

  private void accept(int codePoint, int from, int to) {
    String folded = CharacterFolding.of(codePoint);
    if (!folded.isEmpty()) {
      acceptLetters(codePoint, folded, from, to);
    } else if (CharacterFolding.isMark(codePoint)) {
      end = start >= 0 ? to : end;
    } else if (!CharacterFolding.isInvisible(codePoint)) {
      finishWord();
      gap.add(codePoint);
    }
  }

  private void acceptLetters(int codePoint, String folded, int from, int to) {
    boolean alone = isAlone(codePoint);
    if (alone) {
      finishWord();
    }
    if (start < 0) {
      start = from;
      capital = Character.isUpperCase(codePoint) || Character.isTitleCase(codePoint);
    }
    words.addLetters(folded);
    end = to;
    countCase(codePoint);
    if (alone) {
      finishWord();
    }
  }

  /** Whether a character is a word by itself. */
  static boolean isAlone(int codePoint) {
    return codePoint == '&' || standsAlone(codePoint);
  }

  /** Scripts that write no space between words: each character is a word. */
  private static boolean standsAlone(int codePoint) {
    if (codePoint < 0x2E80) {
      return false;
    }
    Character.UnicodeScript script = Character.UnicodeScript.of(codePoint);
    return Arrays.asList(
            Character.UnicodeScript.HAN,
            Character.UnicodeScript.HIRAGANA,
            Character.UnicodeScript.KATAKANA)
        .contains(script);
  }

  private void countCase(int codePoint) {
    if (Character.isUpperCase(codePoint)) {
      upper++;
      cased++;
    } else if (Character.isLowerCase(codePoint)) {
      cased++;
    }
  }

  private void finishWord() {
    if (start < 0) {
      return;
    }
    int lastLength = words.lastLength();
    byte kind = words.size() == 0 ? Gap.STRONG : gap.kind(lastLength);
    words.finish(start, end, kind, marks(lastLength));
    gap.clear();
    start = -1;
    upper = 0;
    cased = 0;
  }

  private int marks(int lastLength) {
    boolean first = words.size() == 0 || gap.startsSentence(lastLength);
    return (capital ? WordList.CAPITAL : 0)
        | (upper >= 2 && upper == cased ? WordList.UPPER_CASE : 0)
        | (first ? WordList.SENTENCE_START : 0)
        | (gap.isHyphen() ? WordList.AFTER_HYPHEN : 0);
  }
}
