package io.vigie.detect.encoder;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins words whose letters were set apart to hide them: {@code e s c r o c}, {@code e.s.c.r.o.c}.
 */
final class SpelledOut {
  /** Four letters or more, all apart by the same sign; longer runs are joined piece by piece. */
  private static final Pattern LETTERS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])\\p{L}([ .*_·-])\\p{L}(?:\\1\\p{L}){2,40}(?![\\p{L}\\p{N}])");

  private SpelledOut() {}

  static String joined(String text) {
    Matcher runs = LETTERS.matcher(text);
    return runs.replaceAll(run -> Matcher.quoteReplacement(run.group().replace(run.group(1), "")));
  }
}
