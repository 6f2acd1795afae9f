package io.vigie.detect.match;

/** Tells from the original characters of a name whether folding it already undid a disguise. */
final class SurfaceDisguise {
  private SurfaceDisguise() {}

  static Evasion of(String text, int start, int end) {
    int marks = 0;
    int letters = 0;
    boolean styled = false;
    for (int i = start; i < end; i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (c < 0x250) {
        letters++;
        marks += c == 0xAD ? end : 0;
      } else if (CharacterFolding.isMark(c)) {
        marks += isOverlay(c) ? end : 1;
      } else if (CharacterFolding.isInvisible(c)) {
        marks += isBetweenLetters(text, i, c) ? end : 0;
      } else {
        styled |= !Character.isLetter(c) || isStyled(c);
      }
    }
    if (marks > letters) {
      return Evasion.INVISIBLE;
    }
    return styled && hasStyledLetter(text, start, end) ? Evasion.HOMOGLYPH : Evasion.NONE;
  }

  /** Strokes through letters; an accent is written above or below. */
  private static boolean isOverlay(int codePoint) {
    return codePoint >= 0x334 && codePoint <= 0x338;
  }

  /** The joiners of emoji are no disguise. */
  private static boolean isBetweenLetters(String text, int at, int codePoint) {
    int after = at + Character.charCount(codePoint);
    return at > 0
        && after < text.length()
        && text.charAt(at - 1) < 0x2190
        && text.charAt(after) < 0x2190;
  }

  private static boolean hasStyledLetter(String text, int start, int end) {
    return text.substring(start, end).codePoints().anyMatch(SurfaceDisguise::isStyled);
  }

  /** Mathematical, circled and full-width forms of plain letters. */
  private static boolean isStyled(int codePoint) {
    if (codePoint < 0x2100) {
      return false;
    }
    String folded = CharacterFolding.of(codePoint);
    return folded.length() == 1 && folded.charAt(0) < 0x80;
  }
}
