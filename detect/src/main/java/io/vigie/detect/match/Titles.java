package io.vigie.detect.match;

import java.util.Set;

/** Titles and words of kinship that stand before a last name. */
final class Titles {
  private static final Set<String> WORDS = WordTable.words("titles.txt");

  /** In small letters these are other words. */
  private static final Set<String> ONLY_CAPITALISED = Set.of("me", "mes", "pr", "ms");

  private Titles() {}

  static boolean isTitle(String folded) {
    return WORDS.contains(folded);
  }

  /** Whether a word of a text is a title. */
  static boolean isTitle(FoldedText text, int word) {
    if (text.length(word) > 13) {
      return false;
    }
    String folded = text.word(word);
    return isTitle(folded) && (text.isCapitalised(word) || !ONLY_CAPITALISED.contains(folded));
  }
}
