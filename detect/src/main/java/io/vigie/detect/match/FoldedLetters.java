package io.vigie.detect.match;

/** The letters of a word of a text as they are compared, without making anything. */
final class FoldedLetters {
  private static final char[] CLASSES = ScanClasses.table();

  private FoldedLetters() {}

  /**
   * Writes the letters of the characters of one word.
   *
   * @return how many there are
   */
  static int of(char[] text, int from, int to, char[] into) {
    int size = 0;
    int at = from;
    while (at < to) {
      char folded = CLASSES[text[at]];
      if (folded == ScanClasses.RARE) {
        int codePoint = Character.codePointAt(text, at, to);
        String letters = CharacterFolding.of(codePoint);
        letters.getChars(0, letters.length(), into, size);
        size += letters.length();
        at += Character.charCount(codePoint);
      } else {
        if (folded >= ScanClasses.LETTER) {
          into[size++] = folded;
        }
        at++;
      }
    }
    return size;
  }
}
