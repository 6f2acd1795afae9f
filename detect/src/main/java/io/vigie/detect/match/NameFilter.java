package io.vigie.detect.match;

import java.util.Arrays;

/**
 * Says of almost every sequence of words that no name begins with it, and of most others that none
 * ends with it, with one look at one word of memory; a yes may be wrong. A blocked Bloom filter:
 * all bits of a key lie in one long.
 */
final class NameFilter {
  /** Nothing begins so. */
  static final int NONE = 0;

  /** A longer name may begin so. */
  static final int BEGINS = 1;

  /** A name may be just this. */
  static final int WHOLE = 2;

  private static final int BITS_A_KEY = 12;

  private final long[] blocks;
  private final int shift;

  private NameFilter(long[] blocks) {
    this.blocks = blocks;
    this.shift = 64 - Integer.numberOfTrailingZeros(blocks.length);
  }

  /** An empty filter for so many keys. */
  static NameFilter sized(long keys) {
    long wanted = Math.max(2, keys * BITS_A_KEY / Long.SIZE);
    return new NameFilter(new long[(int) Math.min(1 << 28, Long.highestOneBit(wanted - 1) * 2)]);
  }

  /** A filter from the {@link #blocks} of another. */
  static NameFilter of(long[] blocks) {
    if (Integer.bitCount(blocks.length) != 1 || blocks.length < 2) {
      throw new IllegalArgumentException("blocks should be a power of two: was " + blocks.length);
    }
    return new NameFilter(blocks);
  }

  /** A filter of what names begin with and of what they are; equal keys count once. Sorts both. */
  static NameFilter of(long[] begins, long[] wholes) {
    NameFilter filter = sized(distinct(begins) + distinct(wholes));
    for (long key : begins) {
      filter.blocks[filter.block(key)] |= begins(key);
    }
    for (long key : wholes) {
      filter.blocks[filter.block(key)] |= begins(key) | whole(key);
    }
    return filter;
  }

  private static long distinct(long[] keys) {
    Arrays.sort(keys);
    long distinct = 0;
    for (int i = 0; i < keys.length; i++) {
      distinct += i == 0 || keys[i] != keys[i - 1] ? 1 : 0;
    }
    return distinct;
  }

  /** {@link #NONE}, {@link #BEGINS} or {@link #WHOLE}. */
  int look(long key) {
    long block = blocks[block(key)];
    long begins = begins(key);
    if ((block & begins) != begins) {
      return NONE;
    }
    long whole = whole(key);
    return (block & whole) == whole ? WHOLE : BEGINS;
  }

  long[] blocks() {
    return blocks;
  }

  long bytes() {
    return 8L * blocks.length;
  }

  /** The upper bits choose the block, the lower ones the bits in it. */
  private int block(long key) {
    return (int) (key >>> shift);
  }

  private static long begins(long key) {
    return 1L << key | 1L << (key >>> 6) | 1L << (key >>> 12);
  }

  private static long whole(long key) {
    return 1L << (key >>> 18) | 1L << (key >>> 24);
  }
}
