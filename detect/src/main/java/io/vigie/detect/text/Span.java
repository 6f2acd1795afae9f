package io.vigie.detect.text;

/** A stretch {@code [start,end)} of UTF-16 code units in an original text. */
public record Span(int start, int end) {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "[start,end) should be a span: was [" + start + "," + end + ")");
    }
  }

  boolean overlaps(int otherStart, int otherEnd) {
    return start < otherEnd && otherStart < end;
  }
}
