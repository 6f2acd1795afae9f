package io.vigie.detect.match;

/**
 * The hash of words and of sequences of words. A hit is always verified against the words
 * themselves, so a collision costs time and never a wrong match.
 */
final class Hashing {
  static final long START = 0x243F6A8885A308D3L;
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private static final long FIRST = add(START, Gap.PLAIN, 0);

  private Hashing() {}

  static long add(long hash, char character) {
    return (hash ^ character) * GOLDEN;
  }

  /** The hash of a sequence that goes on with one more word after a gap of the given class. */
  static long add(long sequence, int gap, long word) {
    return mix(sequence * GOLDEN + gap + 1) ^ word;
  }

  /** The hash of a sequence of one word. */
  static long first(long word) {
    return FIRST ^ word;
  }

  static long of(CharSequence word) {
    long hash = START;
    for (int i = 0; i < word.length(); i++) {
      hash = add(hash, word.charAt(i));
    }
    return mix(hash);
  }

  /** Spreads every bit over all others (the finaliser of MurmurHash3, public domain). */
  static long mix(long value) {
    long hash = value;
    hash ^= hash >>> 33;
    hash *= 0xFF51AFD7ED558CCDL;
    hash ^= hash >>> 33;
    hash *= 0xC4CEB9FE1A85EC53L;
    return hash ^ (hash >>> 33);
  }
}
