package io.vigie.detect.match;

import io.vigie.detect.EvasionConfiguration;

/**
 * How a name was disguised, whether to hide it or by mistake. Every kind can be switched off, see
 * {@link EvasionConfiguration}, and lowers the confidence.
 */
enum Evasion {
  /** Written as names are written. */
  NONE(1, ""),
  /** Zero-width characters, soft hyphens or piled-up combining marks inside the name. */
  INVISIBLE(0.95, "invisible characters inside the name"),
  /** Letters that look alike, of another script or of the same one. */
  HOMOGLYPH(0.9, "letters that only look like those of the name"),
  /** Letters written three times or more. */
  REPEATED_LETTERS(0.9, "letters repeated"),
  /** Digits and signs for letters. */
  LEET(0.9, "digits or signs for letters"),
  /** Spaces, full stops or other signs between the letters. */
  SPACED_LETTERS(0.9, "letters written apart"),
  /** One letter missing, too many, changed or swapped with the next. */
  TYPO(0.88, "one typing error");

  private final double factor;
  private final String sentence;

  Evasion(double factor, String sentence) {
    this.factor = factor;
    this.sentence = sentence;
  }

  /** What the confidence is multiplied by. */
  double factor() {
    return factor;
  }

  /** Whether this kind is seen through. */
  boolean isSeen(EvasionConfiguration configuration) {
    return switch (this) {
      case NONE -> true;
      case INVISIBLE -> configuration.invisible();
      case HOMOGLYPH -> configuration.homoglyph();
      case REPEATED_LETTERS -> configuration.repeatedLetters();
      case LEET -> configuration.leet();
      case SPACED_LETTERS -> configuration.spacedLetters();
      case TYPO -> configuration.typo();
    };
  }

  /** Whether nobody writes so by mistake, so that a name must be meant. */
  boolean isDeliberate() {
    return this == HOMOGLYPH || this == LEET || this == SPACED_LETTERS;
  }

  /** In plain words; empty for none. */
  String sentence() {
    return sentence;
  }
}
