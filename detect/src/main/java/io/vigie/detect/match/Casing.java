package io.vigie.detect.match;

/**
 * What capitals are worth in a text.
 *
 * @param shouted whether most of it is in capitals
 * @param titled whether most words begin with one
 */
record Casing(boolean shouted, boolean titled) {
  private static final int FEWEST_WORDS = 6;

  static Casing of(FoldedText text) {
    int capitals = 0;
    for (int word = 0; word < text.size(); word++) {
      capitals += text.isCapitalised(word) ? 1 : 0;
    }
    boolean titled = text.size() >= FEWEST_WORDS && capitals * 10 > text.size() * 7;
    return new Casing(text.isShouted(), titled);
  }

  /** Whether a capital says that a word is part of a name. */
  boolean tells() {
    return !shouted && !titled;
  }
}
