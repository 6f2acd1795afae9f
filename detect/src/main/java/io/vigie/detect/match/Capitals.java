package io.vigie.detect.match;

/** Tells from capitals whether words are meant as a name. */
final class Capitals {
  private Capitals() {}

  /**
   * Whether a word of the place has a capital that nothing else explains: a writer who shouts, or,
   * for an everyday word, the beginning of a sentence.
   */
  static boolean show(Place place, boolean shouted) {
    FoldedText text = place.field().words();
    for (int word = place.firstWord(); word < place.firstWord() + place.words(); word++) {
      boolean explained = text.startsSentence(word) && isEverydayWord(text, word);
      if (!shouted && !explained && text.isCapitalised(word) && isName(text, word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEverydayWord(FoldedText text, int word) {
    return !text.isUpperCase(word) && KnownWords.shipped().isEveryday(text.word(word));
  }

  private static boolean isName(FoldedText text, int word) {
    return !KnownWords.shipped().isGrammar(text.word(word)) || text.size() == 1;
  }
}
