package io.vigie.detect.identity;

/** A label and the hash of every part of it, each in constant time. */
final class PartHashes {
  /** No label is longer, in bytes of UTF-8; of a domain none can be. */
  static final int LONGEST = 64;

  private static final long BASE = 0x9E3779B97F4A7C15L;
  private static final long[] POWERS = powers();

  private final byte[] letters;
  private final long[] prefixes;

  PartHashes(byte[] letters) {
    this.letters = letters;
    this.prefixes = new long[letters.length + 1];
    for (int i = 0; i < letters.length; i++) {
      prefixes[i + 1] = prefixes[i] * BASE + (letters[i] & 0xFF) + 1;
    }
  }

  byte[] letters() {
    return letters;
  }

  int length() {
    return letters.length;
  }

  long whole() {
    return prefixes[letters.length];
  }

  /** The hash of the letters in {@code [from,to)}. */
  long part(int from, int to) {
    return prefixes[to] - prefixes[from] * POWERS[to - from];
  }

  /** The hash of two parts put together. */
  static long join(long left, long right, int rightLength) {
    return left * POWERS[rightLength] + right;
  }

  /** Spreads a hash over all bits, apart from the same hash with another {@code salt}. */
  static long key(long hash, int salt) {
    long mixed = (hash + salt * 0xD6E8FEB86659FD93L) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 32)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 29);
  }

  private static long[] powers() {
    long[] powers = new long[LONGEST + 1];
    powers[0] = 1;
    for (int i = 1; i <= LONGEST; i++) {
      powers[i] = powers[i - 1] * BASE;
    }
    return powers;
  }
}
