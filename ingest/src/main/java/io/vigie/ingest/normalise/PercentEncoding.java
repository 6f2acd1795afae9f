package io.vigie.ingest.normalise;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Percent escapes of URLs (RFC 3986, section 2). */
final class PercentEncoding {
  private static final String UNRESERVED = "-._~";
  private static final String NEVER_RAW = " \"<>`{}|^";
  private static final String HEX = "0123456789ABCDEF";

  private PercentEncoding() {}

  /**
   * Escapes in upper case, only where they are needed: unreserved characters raw, everything beyond
   * ASCII escaped as UTF-8. A stray percent sign stays as it is.
   */
  static String normalised(String part) {
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
    StringBuilder result = new StringBuilder(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      int escaped = escapedByte(bytes, i);
      if (escaped >= 0) {
        append(result, escaped, isUnreserved(escaped));
        i += 2;
      } else {
        append(result, bytes[i] & 0xFF, isAllowedRaw(bytes[i]));
      }
    }
    return result.toString();
  }

  /** The part with every escape decoded as UTF-8. */
  static String decoded(String part) {
    if (part.indexOf('%') < 0) {
      return part;
    }
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream result = new ByteArrayOutputStream(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      int escaped = escapedByte(bytes, i);
      result.write(escaped >= 0 ? escaped : bytes[i]);
      i += escaped >= 0 ? 2 : 0;
    }
    return result.toString(StandardCharsets.UTF_8);
  }

  private static void append(StringBuilder result, int value, boolean raw) {
    if (raw) {
      result.append((char) value);
    } else {
      result.append('%').append(HEX.charAt(value >> 4)).append(HEX.charAt(value & 15));
    }
  }

  private static int escapedByte(byte[] bytes, int index) {
    if (bytes[index] != '%' || index + 2 >= bytes.length) {
      return -1;
    }
    int high = Character.digit((char) bytes[index + 1], 16);
    int low = Character.digit((char) bytes[index + 2], 16);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }

  private static boolean isAllowedRaw(byte value) {
    return value > ' ' && value < 0x7F && NEVER_RAW.indexOf(value) < 0;
  }

  private static boolean isUnreserved(int value) {
    return value < 0x80 && (Character.isLetterOrDigit(value) || UNRESERVED.indexOf(value) >= 0);
  }
}
