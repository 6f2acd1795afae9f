package io.vigie.detect.match;

/**
 * Says of almost every sequence of words that no name begins with it, with one look at one bit; a
 * yes may be wrong. It keeps the scan at one step a word for text that names nobody.
 */
final class PrefixFilter {
  private static final int BITS_A_KEY = 16;

  private final long[] bits;
  private final long mask;

  PrefixFilter(long keys) {
    long wanted = Math.max(64, Long.highestOneBit(Math.max(1, keys * BITS_A_KEY - 1)) * 2);
    long size = Math.min(wanted, 1L << 36);
    bits = new long[(int) (size >>> 6)];
    mask = size - 1;
  }

  void add(long hash) {
    long bit = bit(hash);
    bits[(int) (bit >>> 6)] |= 1L << bit;
  }

  boolean mayContain(long hash) {
    long bit = bit(hash);
    return (bits[(int) (bit >>> 6)] & (1L << bit)) != 0;
  }

  long bytes() {
    return 8L * bits.length;
  }

  private long bit(long hash) {
    return Hashing.mix(hash) & mask;
  }
}
