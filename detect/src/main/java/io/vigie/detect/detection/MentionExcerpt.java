package io.vigie.detect.detection;

import io.vigie.ingest.mention.Mention;

/**
 * Cuts the mention that travels inside a detection, so that one long page stays one small record.
 */
public final class MentionExcerpt {
  /** The most text that a detection carries, in UTF-16 code units (32 KiB). */
  public static final int LIMIT = 32 * 1024;

  private MentionExcerpt() {}

  /**
   * The mention itself when its text is within the limit; else a copy whose text is a window around
   * {@code [start,end)}. The spans of the detection keep pointing into the original text; a reader
   * finds the quote in the window by its words.
   */
  public static Mention around(Mention mention, int start, int end) {
    String text = mention.textOrEmpty();
    if (text.length() <= LIMIT) {
      return mention;
    }
    int from = offset(text.length(), start, end);
    int to = Math.min(text.length(), from + LIMIT);
    int last = Character.isHighSurrogate(text.charAt(to - 1)) ? to - 1 : to;
    String kept = text.substring(wholeCharacter(text, from), last);
    return mention.toBuilder().text(kept).build();
  }

  /** Where the text of {@link #around} begins in the whole text; 0 when nothing is cut. */
  public static int firstKept(Mention mention, int start, int end) {
    String text = mention.textOrEmpty();
    return text.length() <= LIMIT ? 0 : wholeCharacter(text, offset(text.length(), start, end));
  }

  private static int offset(int length, int start, int end) {
    int middle = start + (end - start) / 2;
    return Math.max(0, Math.min(length - LIMIT, middle - LIMIT / 2));
  }

  private static int wholeCharacter(String text, int from) {
    return Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
  }
}
