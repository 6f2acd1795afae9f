package io.vigie.detect.encoder;

import io.vigie.detect.text.Span;
import java.util.Comparator;
import java.util.List;

/**
 * A text as the encoder reads it: the places that name the insured are markers.
 *
 * @param text with markers
 * @param about whether all of it is about the insured, although it is not named
 */
public record EncoderInput(String text, boolean about) {
  /** Stands where the insured is named. */
  static final String TARGET = "<target>";

  /** More than three windows hold; what is cut off costs nothing. */
  private static final int LONGEST = 6_000;

  /** What stays before the first name in a text that is cut. */
  private static final int BEFORE = LONGEST / 4;

  private static final Comparator<Span> LONGEST_FIRST =
      Comparator.comparingInt(Span::start).thenComparingInt(span -> -span.end());

  /** A text that speaks of anyone. */
  public static EncoderInput ofAnyone(String text) {
    return new EncoderInput(clean(cut(text, 0)), false);
  }

  /**
   * A text that harms the insured or not.
   *
   * @param text as it came in
   * @param names where the insured is named in it, in any order; none when all of it is about it
   */
  public static EncoderInput of(String text, List<Span> names) {
    if (names.isEmpty()) {
      return new EncoderInput(clean(cut(text, 0)), true);
    }
    List<Span> sorted = names.stream().sorted(LONGEST_FIRST).toList();
    int from = text.length() <= LONGEST ? 0 : Math.max(0, sorted.get(0).start() - BEFORE);
    return new EncoderInput(
        marked(text, from, Math.min(text.length(), from + LONGEST), sorted), false);
  }

  private static String marked(String text, int from, int to, List<Span> names) {
    StringBuilder marked = new StringBuilder();
    int done = from;
    for (Span name : names) {
      if (name.start() >= done && name.end() <= to) {
        marked.append(clean(text.substring(done, name.start()))).append(TARGET);
        done = name.end();
      }
    }
    return marked.append(clean(text.substring(done, to))).toString();
  }

  private static String clean(String text) {
    return SpelledOut.joined(CleanText.of(text));
  }

  private static String cut(String text, int from) {
    return text.substring(from, Math.min(text.length(), from + LONGEST));
  }
}
