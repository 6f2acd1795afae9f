package io.vigie.ingest.deadletter;

/** Cuts text to a number of UTF-8 bytes without splitting a character. */
public final class Utf8Limit {
  private Utf8Limit() {}

  /** The longest prefix of {@code text} whose UTF-8 form has at most {@code bytes} bytes. */
  public static String cut(String text, int bytes) {
    int used = 0;
    int index = 0;
    while (index < text.length()) {
      int codePoint = text.codePointAt(index);
      used += utf8Length(codePoint);
      if (used > bytes) {
        return text.substring(0, index);
      }
      index += Character.charCount(codePoint);
    }
    return text;
  }

  private static int utf8Length(int codePoint) {
    if (codePoint < 0x80) {
      return 1;
    }
    if (codePoint < 0x800) {
      return 2;
    }
    return codePoint < 0x10000 ? 3 : 4;
  }
}
