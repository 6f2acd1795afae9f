package io.vigie.detect.identity;

import java.util.function.IntConsumer;

/**
 * Names by their keys, in buckets of about four: six bytes an entry, behind a filter of five bits
 * an entry, which turns away most of the keys that no name has. Filled in two passes over the same
 * keys, so that nothing but the table itself is ever held.
 *
 * <p>A key that too many names share brings nothing: it is no trait of any of them, and a look-up
 * must not cost more because half the portfolio begins with "garage".
 */
final class KeyTable {
  /** Names that may share one key. */
  static final int MOST = 256;

  /** Names that may share a piece of a name. */
  static final int MOST_OF_PIECE = 32;

  /** A bucket this many times longer than that holds a key that is shared by far too many. */
  private static final int LONGEST_BUCKET = 8;

  private static final int PER_BUCKET = 4;

  /** Entries to 64 bits of the filter. */
  private static final int WORD_ENTRIES = 12;

  /** Below these bits of a key lie those of its bucket. */
  private static final int FILTER_SHIFT = 26;

  private final int[] ends;
  private final int[] names;
  private final byte[] tags;
  private final int mask;

  /** A set bit for every key, at the place that its middle bits name. */
  private final long[] filter;

  private KeyTable(int[] counts, int entries) {
    this.mask = counts.length - 1;
    this.filter = new long[entries / WORD_ENTRIES + 1];
    this.ends = counts;
    this.names = new int[entries];
    this.tags = new byte[entries];
    int start = 0;
    for (int bucket = 0; bucket < ends.length; bucket++) {
      int count = ends[bucket];
      ends[bucket] = start;
      start += count;
    }
  }

  /** The first pass. */
  static final class Counting {
    private final int[] counts;
    private long entries;

    /**
     * @param expected about how many entries will come
     */
    Counting(long expected) {
      long buckets = Math.max(1, Math.min(1 << 28, expected / PER_BUCKET));
      counts = new int[Integer.highestOneBit((int) buckets)];
    }

    void count(long key) {
      counts[(int) key & (counts.length - 1)]++;
      entries++;
    }

    /** The table, with room for what was counted. */
    KeyTable table() {
      return new KeyTable(counts, Math.toIntExact(entries));
    }
  }

  /** The second pass: the same keys again. */
  void add(long key, int name) {
    int place = ends[(int) key & mask]++;
    names[place] = name;
    tags[place] = tag(key);
    filter[word(key)] |= 1L << (key >>> FILTER_SHIFT);
  }

  /** Whether a name may have the key; false is certain. */
  boolean mayHold(long key) {
    return (filter[word(key)] >>> (key >>> FILTER_SHIFT) & 1) != 0;
  }

  /**
   * Calls back for the names under a key, and rarely for one that is not.
   *
   * @param most a key that more names share brings none
   */
  void names(long key, int most, IntConsumer found) {
    if (!mayHold(key)) {
      return;
    }
    int bucket = (int) key & mask;
    int from = bucket == 0 ? 0 : ends[bucket - 1];
    int to = ends[bucket];
    if (to - from > LONGEST_BUCKET * most) {
      return;
    }
    byte tag = tag(key);
    if (to - from > most && count(tag, from, to) > most) {
      return;
    }
    for (int i = from; i < to; i++) {
      if (tags[i] == tag) {
        found.accept(names[i]);
      }
    }
  }

  long bytes() {
    return 4L * ends.length + 5L * names.length + 8L * filter.length;
  }

  private int count(byte tag, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += tags[i] == tag ? 1 : 0;
    }
    return count;
  }

  private int word(long key) {
    return (int) ((key >>> Integer.SIZE) * filter.length >>> Integer.SIZE);
  }

  private static byte tag(long key) {
    return (byte) (key >>> 56);
  }
}
