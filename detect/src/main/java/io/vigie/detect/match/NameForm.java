package io.vigie.detect.match;

import java.util.List;

/**
 * One way to write a name, as folded words with the gaps between them.
 *
 * @param gaps the class of the gap before each word; the first counts as plain
 * @param variant how it came about
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record NameForm(String[] words, byte[] gaps, Variant variant) {

  /** The form with an own variant, from some words of a text. */
  static NameForm of(FoldedText text, int from, int to, Variant variant) {
    String[] words = new String[to - from];
    byte[] gaps = new byte[words.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = text.word(from + i);
      gaps[i] = i == 0 ? Gap.PLAIN : text.gap(from + i);
    }
    return new NameForm(words, gaps, variant);
  }

  int size() {
    return words.length;
  }

  List<String> wordList() {
    return List.of(words);
  }

  /** The hash of the first {@code count} words. */
  long hash(int count) {
    long hash = Hashing.START;
    for (int i = 0; i < count; i++) {
      hash = Hashing.add(hash, gaps[i], Hashing.of(words[i]));
    }
    return hash;
  }

  /** Whether these are the words of {@code text} from {@code first} on. */
  boolean isAt(WordSequence text, int first) {
    if (first + words.length > text.size()) {
      return false;
    }
    for (int i = 0; i < words.length; i++) {
      boolean sameGap = i == 0 || text.gap(first + i) == gaps[i];
      if (!sameGap || !text.is(first + i, words[i])) {
        return false;
      }
    }
    return true;
  }

  /** Number of letters and digits. */
  int letters() {
    int letters = 0;
    for (String word : words) {
      letters += word.length();
    }
    return letters;
  }
}
