package io.vigie.detect.match;

/**
 * What each UTF-16 code unit is to the first look at a text: from {@link #LETTER} on the folded
 * letter itself, below it a class of sign. It says in one look what {@link WordSplitter} finds out
 * by {@link CharacterFolding} and {@link Gap}, and agrees with them.
 */
final class ScanClasses {
  static final char SPACE = 0;
  static final char LINE = 1;

  /** Apostrophes, hyphens and other signs that part words and mean nothing. */
  static final char SIGN = 2;

  static final char COMMA = 3;
  static final char STOP = 4;
  static final char STRONG = 5;

  /** Belongs to the character before it, or shows nothing. */
  static final char IGNORED = 6;

  /** Has to be looked at closely: several letters in one, a word of its own, half a character. */
  static final char RARE = 7;

  static final char LETTER = 16;

  /** Above this, scripts begin of which each character may be a word. */
  private static final int TABLE_END = 0x2E80;

  private static final char[] TABLE = new char[Character.MAX_VALUE + 1];

  static {
    for (int c = 0; c < TABLE.length; c++) {
      TABLE[c] = c < TABLE_END ? compute(c) : RARE;
    }
  }

  private ScanClasses() {}

  /** The table, by code unit; not to be written to. */
  static char[] table() {
    return TABLE;
  }

  /** The class of a character that has no letter. */
  static char ofSign(int codePoint) {
    if (CharacterFolding.isMark(codePoint) || CharacterFolding.isInvisible(codePoint)) {
      return IGNORED;
    }
    if (codePoint == '\n') {
      return LINE;
    }
    if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
      return SPACE;
    }
    return switch (codePoint) {
      case ',', '،', '、' -> COMMA;
      case '.' -> STOP;
      case '_', '·', '*', '#', '@', '~' -> SIGN;
      default -> isPlain(codePoint) ? SIGN : STRONG;
    };
  }

  private static boolean isPlain(int codePoint) {
    return CharacterFolding.isApostrophe(codePoint)
        || CharacterFolding.isHyphen(codePoint)
        || Gap.isPicture(codePoint);
  }

  private static char compute(int c) {
    String folded = CharacterFolding.of(c);
    if (folded.isEmpty()) {
      return ofSign(c);
    }
    return folded.length() == 1 && c != '&' ? folded.charAt(0) : RARE;
  }
}
