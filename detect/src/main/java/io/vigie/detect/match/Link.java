package io.vigie.detect.match;

/**
 * An address in a text.
 *
 * @param start first UTF-16 code unit
 * @param end one past the last
 */
record Link(Kind kind, int start, int end) {

  enum Kind {
    /** With a scheme or {@code www.}. */
    ADDRESS,
    /** A host name, with or without a path, that nothing marks as an address. */
    BARE_HOST,
    EMAIL,
    HANDLE
  }

  String in(String text) {
    return text.substring(start, end);
  }

  boolean holds(int from, int to) {
    return start <= from && to <= end;
  }
}
