package io.vigie.detect.match;

import java.util.ArrayList;
import java.util.List;

/**
 * A name of the portfolio as folded words, its legal form set aside.
 *
 * @param text the whole of it
 * @param from first word that counts
 * @param to one past the last; not above {@code from} when nothing counts
 * @param legalForm empty when it carries none
 */
record BareName(FoldedText text, int from, int to, String legalForm) {

  static BareName of(String name) {
    FoldedText folded = FoldedText.of(name);
    int from = 0;
    int to = folded.size();
    String form = "";
    LegalForms.Found before = LegalForms.startingAt(folded, 0);
    if (before != null && before.words() < to) {
      from = before.words();
      form = before.form();
    }
    LegalForms.Found after = LegalForms.endingAt(folded, to);
    if (after != null && to - after.words() > from) {
      to -= after.words();
      form = after.form();
    }
    return new BareName(folded, from, to, form);
  }

  boolean isEmpty() {
    return from >= to;
  }

  int size() {
    return to - from;
  }

  String word(int index) {
    return text.word(from + index);
  }

  List<String> words() {
    return words(0, size());
  }

  List<String> words(int first, int end) {
    List<String> words = new ArrayList<>(end - first);
    for (int i = first; i < end; i++) {
      words.add(word(i));
    }
    return words;
  }

  /** Whether a hyphen joins a word to the one before it. */
  boolean isHyphenated(int index) {
    return index > 0 && text.followsHyphen(from + index);
  }

  byte gap(int index) {
    return index == 0 ? Gap.PLAIN : text.gap(from + index);
  }

  boolean isUpperCase(int index) {
    return text.isUpperCase(from + index);
  }

  NameForm canonical() {
    return NameForm.of(text, from, to, Variant.CANONICAL);
  }
}
