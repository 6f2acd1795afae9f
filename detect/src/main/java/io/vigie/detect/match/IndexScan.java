package io.vigie.detect.match;

import org.jspecify.annotations.Nullable;

/** The sequences of words that end where a scan is and that a name of one index may begin with. */
final class IndexScan {
  /** So many sequences at once are nobody's prose: such a text is read closely. */
  private static final int MOST = 64;

  private final PartyIndex index;
  private final NameFilter firstWords;
  private final NameFilter markedNames;
  private final NameFilter sequences;
  private final long significant;
  private long[] open = new long[MOST];
  private long[] before = new long[MOST];
  private int count;
  private int countBefore;
  private boolean whole;

  private IndexScan(PartyIndex index) {
    this.index = index;
    this.firstWords = index.filters().firstWords();
    this.markedNames = index.filters().marked();
    this.sequences = index.filters().sequences();
    this.significant = index.significant();
  }

  /** A scan at the beginning of a text, {@code last} itself when it is of the same index. */
  static IndexScan begin(@Nullable IndexScan last, PartyIndex index) {
    if (last == null || last.index != index) {
      return new IndexScan(index);
    }
    last.count = 0;
    last.whole = false;
    return last;
  }

  /** Whether a name may have ended in any word so far. */
  boolean isWhole() {
    return whole;
  }

  /**
   * Goes on by one word.
   *
   * @param marked whether the word may be a hashtag, part of a link, or an acronym
   */
  void accept(long word, int gap, boolean marked) {
    long[] last = before;
    before = open;
    open = last;
    countBefore = count;
    count = 0;
    read(word, gap, marked);
  }

  /** Reads the word that was accepted last as another one too. */
  void read(long word, int gap, boolean marked) {
    for (int i = 0; i < countBefore; i++) {
      long longer = Hashing.add(before[i], gap, word);
      keep(longer, sequences.look(longer & significant));
    }
    long first = Hashing.first(word);
    keep(first, firstWords.look(first & significant));
    if (marked && markedNames.look(first & significant) == NameFilter.WHOLE) {
      whole |= index.isKnown(first);
    }
  }

  /** Whether a word with this hash is part of any name. */
  boolean isInName(long word) {
    long first = Hashing.first(word) & significant;
    return index.filters().isInName(first);
  }

  /** Whether a word may be a whole name by itself, also one that is run together. */
  boolean isName(long word) {
    long first = Hashing.first(word);
    long key = first & significant;
    boolean may =
        firstWords.look(key) == NameFilter.WHOLE || markedNames.look(key) == NameFilter.WHOLE;
    return may && index.isKnown(first);
  }

  /** Whether a word may be a misspelt one of a name with another word beside it. */
  boolean mayBeMisspelt(WordParts written, long beside) {
    return index.typingErrors().mayBe(written, beside);
  }

  private void keep(long sequence, int seen) {
    if (seen == NameFilter.NONE) {
      return;
    }
    whole |= count == MOST || (seen == NameFilter.WHOLE && index.isKnown(sequence));
    open[count % MOST] = sequence;
    count = Math.min(count + 1, MOST);
  }
}
