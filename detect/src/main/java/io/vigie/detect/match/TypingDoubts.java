package io.vigie.detect.match;

import io.vigie.detect.EvasionConfiguration;

/**
 * Tells in the first look at a text whether a name with a typing error may stand there; it may find
 * more than {@link TypingErrorScan} does and never less. Only words that no list knows are looked
 * up, those of one word only with a capital, others only beside a word of a name.
 */
final class TypingDoubts {
  private IndexScan[] indexes = {};
  private char[] text = {};
  private boolean isOn;
  private Word before = new Word();
  private Word now = new Word();
  private boolean goesOn;

  /** A word of the text that is no article or the like. */
  private static final class Word {
    private final WordParts parts = new WordParts();
    private long hash;
    private int from;
    private int to;
    private boolean unknown;
    private boolean read;

    void begin(long word, int letters, int first, int end) {
      hash = word;
      from = first;
      to = end;
      unknown = MisspeltNames.mayBe(letters) && !KnownWords.shipped().isKnown(word);
      read = false;
    }

    /** Whether it may be misspelt; makes the hashes to look up then. */
    boolean mayBeMisspelt(char[] text) {
      if (unknown && !read) {
        read = true;
        parts.read(text, from, to);
        unknown = MisspeltNames.mayBe(parts, hash);
        if (unknown) {
          parts.lookUp();
        }
      }
      return unknown;
    }
  }

  void begin(EvasionConfiguration evasions, IndexScan[] scans, char[] characters) {
    isOn = evasions.typo();
    indexes = scans;
    text = characters;
    goesOn = false;
  }

  /** Takes one word; returns whether the text has to be read closely. */
  boolean accept(long word, int letters, int from, int to, int gap) {
    goesOn &= gap != Gap.STRONG;
    if (!isOn || MisspeltNames.isSmall(word)) {
      return false;
    }
    now.begin(word, letters, from, to);
    boolean found = now.unknown && isCapital(from, to) && isMisspelt(now, MisspeltNames.ALONE);
    if (goesOn) {
      found |= now.unknown && isInName(before.hash) && isMisspelt(now, before.hash);
      found |= before.unknown && isInName(word) && isMisspelt(before, word);
    }
    Word last = before;
    before = now;
    now = last;
    goesOn = true;
    return found;
  }

  private boolean isCapital(int from, int to) {
    int first = Character.codePointAt(text, from, to);
    return Character.isUpperCase(first) || Character.isTitleCase(first);
  }

  private boolean isInName(long word) {
    for (IndexScan index : indexes) {
      if (index.isInName(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean isMisspelt(Word word, long beside) {
    if (!word.mayBeMisspelt(text)) {
      return false;
    }
    for (IndexScan index : indexes) {
      if (index.mayBeMisspelt(word.parts, beside)) {
        return true;
      }
    }
    return false;
  }
}
