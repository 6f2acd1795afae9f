package io.vigie.detect.match;

/** What stands between two words, as a small number that goes into the hash of a sequence. */
final class Gap {
  /** Spaces, hyphens, apostrophes, one line break, the full stop of an abbreviation. */
  static final byte PLAIN = 0;

  static final byte COMMA = 1;

  /** The end of a sentence or clause, a bracket, a quotation mark, a blank line. */
  static final byte STRONG = 2;

  /** Abbreviations that end in a full stop are at most this long: M., Me., Ets. */
  static final int LONGEST_ABBREVIATION = 3;

  private boolean comma;
  private boolean strong;
  private boolean stop;
  private boolean stopThenSpace;
  private int lines;
  private int characters;
  private int hyphens;

  void add(int codePoint) {
    characters++;
    if (codePoint == '\n') {
      lines++;
      stopThenSpace |= stop;
    } else if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
      stopThenSpace |= stop;
    } else if (CharacterFolding.isHyphen(codePoint)) {
      hyphens++;
    } else {
      addMark(codePoint);
    }
  }

  /** Emoji and other pictures: people put them anywhere, also inside a name. */
  static boolean isPicture(int codePoint) {
    return codePoint >= 0x1F000
        || (codePoint >= 0x2600 && codePoint < 0x27C0)
        || (codePoint >= 0xFE00 && codePoint < 0xFE10)
        || codePoint == 0x200D;
  }

  private void addMark(int codePoint) {
    switch (codePoint) {
      case ',', '،', '、' -> comma = true;
      case '.' -> {
        strong |= stop;
        stop = true;
      }
      case '_', '·', '*', '#', '@', '~' -> {}
      default -> strong |= !CharacterFolding.isApostrophe(codePoint) && !isPicture(codePoint);
    }
  }

  /** The class of the gap behind a word of {@code wordLength} letters. */
  byte kind(int wordLength) {
    if (strong || lines > 1 || (stopThenSpace && wordLength > LONGEST_ABBREVIATION)) {
      return STRONG;
    }
    return comma ? COMMA : PLAIN;
  }

  /** Whether the next word begins a line or sentence, where a capital says nothing. */
  boolean startsSentence(int wordLength) {
    return lines > 0 || kind(wordLength) == STRONG;
  }

  /** Whether a single hyphen joins the two words. */
  boolean isHyphen() {
    return hyphens == 1 && characters == 1;
  }

  void clear() {
    comma = false;
    strong = false;
    stop = false;
    stopThenSpace = false;
    lines = 0;
    characters = 0;
    hyphens = 0;
  }
}
