package io.vigie.ingest.json;

/**
 * Refuses JSON whose escapes name half of a surrogate pair ({@code D83D} alone): it is no
 * character, and a record that held one could not be written again.
 */
final class PairedSurrogates {
  private static final int ESCAPE = 6;

  private PairedSurrogates() {}

  static void require(byte[] json, int offset, int length) throws MalformedRecordException {
    int end = offset + length;
    int index = offset;
    while (index < end) {
      if (json[index] != '\\') {
        index++;
        continue;
      }
      int unit = escapedUnit(json, index, end);
      int next = index + (unit < 0 ? 2 : ESCAPE);
      if (unit >= 0 && Character.isSurrogate((char) unit)) {
        requirePair(unit, escapedUnit(json, next, end));
        next += ESCAPE;
      }
      index = next;
    }
  }

  private static void requirePair(int high, int low) throws MalformedRecordException {
    if (low < 0 || !Character.isSurrogatePair((char) high, (char) low)) {
      throw new MalformedRecordException(String.format("half of a surrogate pair: \\u%04x", high));
    }
  }

  /** The UTF-16 unit that the escape at {@code index} names, or -1 when there is none. */
  private static int escapedUnit(byte[] json, int index, int end) {
    if (index + ESCAPE > end || json[index] != '\\' || json[index + 1] != 'u') {
      return -1;
    }
    int unit = 0;
    for (int i = index + 2; i < index + ESCAPE; i++) {
      int digit = Character.digit((char) json[i], 16);
      if (digit < 0) {
        return -1;
      }
      unit = unit * 16 + digit;
    }
    return unit;
  }
}
