package io.vigie.detect.match;

/** Tells from capitals whether words are meant as a name. */
final class Capitals {
  private Capitals() {}

  /**
   * Whether a word of the place has a capital that neither the beginning of a sentence nor a writer
   * who shouts explains.
   */
  static boolean show(Place place, boolean shouted) {
    FoldedText text = place.field().words();
    for (int word = place.firstWord(); word < place.firstWord() + place.words(); word++) {
      boolean explained = text.startsSentence(word) && !text.isUpperCase(word);
      if (!shouted && !explained && text.isCapitalised(word) && isName(text, word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isName(FoldedText text, int word) {
    return !KnownWords.shipped().isGrammar(text.word(word)) || text.size() == 1;
  }
}
