package io.vigie.detect.match;

import java.util.ArrayList;
import java.util.List;

/**
 * One way to write a name, as folded words with the gaps between them.
 *
 * @param gaps the class of the gap before each word; the first counts as plain
 * @param variant how it came about
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record NameForm(String[] words, byte[] gaps, Variant variant) {
  /** Shorter names run together are too easily a word. */
  private static final int SHORTEST_JOINED = 5;

  /** Every way to write {@code name}, none when it has neither letter nor digit. */
  static List<NameForm> of(String name) {
    FoldedText folded = FoldedText.of(name);
    int from = 0;
    int to = folded.size();
    LegalForms.Found before = LegalForms.startingAt(folded, 0);
    if (before != null && before.words() < to) {
      from = before.words();
    }
    LegalForms.Found after = LegalForms.endingAt(folded, to);
    if (after != null && to - after.words() > from) {
      to -= after.words();
    }
    return from == to ? List.of() : of(folded, from, to);
  }

  /** The legal form that a name carries, empty when it carries none. */
  static String legalFormOf(String name) {
    FoldedText folded = FoldedText.of(name);
    LegalForms.Found before = LegalForms.startingAt(folded, 0);
    LegalForms.Found after = LegalForms.endingAt(folded, folded.size());
    if (after != null && after.words() < folded.size()) {
      return after.form();
    }
    return before != null && before.words() < folded.size() ? before.form() : "";
  }

  private static List<NameForm> of(FoldedText text, int from, int to) {
    String[] words = new String[to - from];
    byte[] gaps = new byte[words.length];
    boolean plain = true;
    for (int i = 0; i < words.length; i++) {
      words[i] = text.word(from + i);
      gaps[i] = i == 0 ? Gap.PLAIN : text.gap(from + i);
      plain &= gaps[i] == Gap.PLAIN;
    }
    List<NameForm> forms = new ArrayList<>(3);
    forms.add(new NameForm(words, gaps, Variant.CANONICAL));
    if (!plain) {
      forms.add(new NameForm(words, new byte[words.length], Variant.PLAIN));
    }
    String joined = String.join("", words).replace("&", "");
    if (words.length > 1 && joined.length() >= SHORTEST_JOINED) {
      forms.add(new NameForm(new String[] {joined}, new byte[1], Variant.JOINED));
    }
    return forms;
  }

  int size() {
    return words.length;
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
