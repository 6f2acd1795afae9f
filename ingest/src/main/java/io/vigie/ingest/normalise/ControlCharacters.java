package io.vigie.ingest.normalise;

/**
 * Removes what no reader sees: C0 and C1 controls except tab and line feed, and lone surrogates.
 */
final class ControlCharacters {
  private static final int REPLACEMENT = 0xFFFD;

  private ControlCharacters() {}

  static String removed(String text) {
    if (text.chars().noneMatch(c -> isControl(c) || Character.isSurrogate((char) c))) {
      return text;
    }
    StringBuilder kept = new StringBuilder(text.length());
    text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> append(kept, c));
    return kept.toString();
  }

  private static void append(StringBuilder kept, int codePoint) {
    boolean half = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    if (half) {
      kept.appendCodePoint(REPLACEMENT);
    } else if (!isControl(codePoint)) {
      kept.appendCodePoint(codePoint);
    }
  }

  private static boolean isControl(int c) {
    return Character.isISOControl(c) && c != '\t' && c != '\n';
  }
}
