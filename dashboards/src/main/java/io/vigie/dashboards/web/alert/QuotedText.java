package io.vigie.dashboards.web.alert;

import io.vigie.detect.detection.Detection;
import io.vigie.detect.match.Field;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text with the quote found in it. The offsets of a detection may point outside a text that was
 * cut, so they are only believed when the quote stands there; else it is found by its words.
 *
 * @param before up to the quote
 * @param quote as it stands in the text; empty when it is not there
 * @param after from the quote on
 */
public record QuotedText(String before, String quote, String after) {
  private static final int LONGEST_SIDE = 3000;
  private static final String CUT = "… ";

  static QuotedText of(Detection detection) {
    boolean inTitle = detection.field() == Field.TITLE;
    String text = inTitle ? detection.mention().titleOrEmpty() : detection.mention().textOrEmpty();
    return of(text, detection.quote(), detection.start());
  }

  /** A text with {@code quote}, which should stand at {@code start}, found in it. */
  public static QuotedText of(String text, String quote, int start) {
    if (quote.isBlank()) {
      return new QuotedText("", "", end(text));
    }
    if (text.startsWith(quote, start)) {
      return split(text, start, start + quote.length());
    }
    Matcher words = words(quote).matcher(text);
    return words.find()
        ? split(text, words.start(), words.end())
        : new QuotedText("", "", end(text));
  }

  private static Pattern words(String quote) {
    String spaced =
        Arrays.stream(quote.strip().split("\\s+"))
            .map(Pattern::quote)
            .collect(Collectors.joining("\\s+"));
    return Pattern.compile(spaced, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static QuotedText split(String text, int from, int to) {
    String before = text.substring(0, from);
    String shown =
        before.length() <= LONGEST_SIDE
            ? before
            : CUT + whole(before.substring(before.length() - LONGEST_SIDE));
    return new QuotedText(shown, text.substring(from, to), end(text.substring(to)));
  }

  private static String end(String text) {
    return text.length() <= LONGEST_SIDE
        ? text
        : text.substring(
                0,
                text.offsetByCodePoints(
                    0, Math.min(LONGEST_SIDE, text.codePointCount(0, text.length()))))
            + " …";
  }

  /** Without half a character at its start. */
  private static String whole(String text) {
    return Character.isLowSurrogate(text.charAt(0)) ? text.substring(1) : text;
  }
}
