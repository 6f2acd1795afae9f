package io.vigie.detect.match;

import io.vigie.detect.EvasionConfiguration;

/**
 * What else a single written word may be read as, see {@link DisguiseFinder}; remembers it for the
 * words met last, because people write the same words over and over.
 */
final class OtherWords {
  static final long[] NONE = {};

  /** Only a close reading can tell. */
  static final long[] UNCLEAR = {0};

  private static final int KEPT = 1 << 11;
  static final int LONGEST = 64;

  private final EvasionConfiguration evasions;
  private final long[] keys = new long[KEPT];
  private final long[][] others = new long[KEPT][];

  OtherWords(EvasionConfiguration evasions) {
    this.evasions = evasions;
  }

  /** Whether it reads by this very configuration. */
  @SuppressWarnings("ReferenceEquality") // asked at every text; another equal one costs little
  boolean isFor(EvasionConfiguration configuration) {
    return evasions == configuration;
  }

  /**
   * Hashes of what the characters may be read as.
   *
   * @param key tells these characters from any others
   */
  long[] of(long key, char[] text, int from, int to) {
    int slot = (int) (key >>> 40) & (KEPT - 1);
    if (keys[slot] != key || others[slot] == null) {
      others[slot] = look(text, from, to);
      keys[slot] = key;
    }
    return others[slot];
  }

  private long[] look(char[] text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text[i];
      if (c >= 0x80 && (c >= 0x2000 || !Character.isLetter(c))) {
        return UNCLEAR;
      }
    }
    return isSuspicious(text, from, to) ? read(text, from, to) : NONE;
  }

  /** Hashes of what any characters may be read as. */
  long[] read(char[] text, int from, int to) {
    if (to - from > LONGEST) {
      return NONE;
    }
    return ChunkReader.read(new String(text, from, to - from), evasions).keySet().stream()
        .mapToLong(Hashing::of)
        .toArray();
  }

  private static boolean isSuspicious(char[] text, int from, int to) {
    int digits = 0;
    for (int i = from; i < to; i++) {
      char c = text[i];
      if (c >= 0x250 || isLookAlike(c, i > from ? text[i - 1] : ' ', i == from)) {
        return true;
      }
      digits += c <= '9' ? 1 : 0;
      if (i > from + 1
          && (c | 0x20) == (text[i - 1] | 0x20)
          && (c | 0x20) == (text[i - 2] | 0x20)) {
        return true;
      }
    }
    return digits > 0 && digits < to - from;
  }

  private static boolean isLookAlike(char c, char before, boolean first) {
    return switch (c) {
      case 'I' -> true;
      case 'l' -> first;
      case 'n' -> before == 'r';
      case 'v' -> before == 'v';
      default -> false;
    };
  }
}
