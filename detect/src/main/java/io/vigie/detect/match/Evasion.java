package io.vigie.detect.match;

/**
 * How a name was disguised, whether to hide it or by mistake. Every kind can be switched off, see
 * {@link io.vigie.detect.EvasionConfiguration}, and lowers the confidence.
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
  TYPO(0.85, "one typing error");

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

  /** In plain words; empty for none. */
  String sentence() {
    return sentence;
  }
}
