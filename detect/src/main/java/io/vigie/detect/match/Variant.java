package io.vigie.detect.match;

/** How a form of a name came about; {@code docs/detect.md} shows an example of each. */
enum Variant {
  /** As the portfolio gives it, without its legal form. */
  CANONICAL(1, ""),
  /** The same words with nothing but spaces between them. */
  PLAIN(1, ""),
  /** All words run together, as in hashtags and handles. */
  JOINED(1, "");

  private final double factor;
  private final String sentence;

  Variant(double factor, String sentence) {
    this.factor = factor;
    this.sentence = sentence;
  }

  /** What the confidence is multiplied by. */
  double factor() {
    return factor;
  }

  /** In plain words; empty where nothing needs to be said. */
  String sentence() {
    return sentence;
  }

  /** Whether the words are run together. */
  boolean isJoined() {
    return this == JOINED;
  }
}
