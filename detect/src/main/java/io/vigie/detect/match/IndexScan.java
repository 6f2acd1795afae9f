package io.vigie.detect.match;

import org.jspecify.annotations.Nullable;

/** The sequences of words that end where a scan is and that a name of one index may begin with. */
final class IndexScan {
  /** So many sequences at once are nobody's prose: such a text is read closely. */
  private static final int MOST = 64;

  private final PartyIndex index;
  private final NameFilter firstWords;
  private final NameFilter joined;
  private final NameFilter sequences;
  private final long significant;
  private final long[] open = new long[MOST];
  private int count;

  private IndexScan(PartyIndex index) {
    this.index = index;
    this.firstWords = index.filters().firstWords();
    this.joined = index.filters().joined();
    this.sequences = index.filters().sequences();
    this.significant = index.significant();
  }

  /** A scan at the beginning of a text, {@code last} itself when it is of the same index. */
  static IndexScan begin(@Nullable IndexScan last, PartyIndex index) {
    if (last == null || last.index != index) {
      return new IndexScan(index);
    }
    last.count = 0;
    return last;
  }

  /**
   * Goes on by one word; returns whether a name may end with it.
   *
   * @param touches whether a sign stands right beside the word
   */
  boolean accept(long word, int gap, boolean touches) {
    boolean whole = count > 0 && extend(word, gap);
    long first = Hashing.first(word);
    int seen = firstWords.look(first & significant);
    if (seen != NameFilter.NONE) {
      whole |= count == MOST || (seen == NameFilter.WHOLE && index.isKnown(first));
      open[count % MOST] = first;
      count = Math.min(count + 1, MOST);
    }
    return whole || (touches && isJoined(first));
  }

  private boolean isJoined(long first) {
    return joined.look(first & significant) == NameFilter.WHOLE && index.isKnown(first);
  }

  private boolean extend(long word, int gap) {
    boolean whole = false;
    int kept = 0;
    for (int i = 0; i < count; i++) {
      long longer = Hashing.add(open[i], gap, word);
      int seen = sequences.look(longer & significant);
      if (seen != NameFilter.NONE) {
        open[kept++] = longer;
        whole |= seen == NameFilter.WHOLE && index.isKnown(longer);
      }
    }
    count = kept;
    return whole;
  }
}
