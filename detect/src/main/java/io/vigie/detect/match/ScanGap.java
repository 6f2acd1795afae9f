package io.vigie.detect.match;

/** What stands between two words, from {@link ScanClasses}; agrees with {@link Gap}. */
final class ScanGap {
  private static final int COMMA = 1;
  private static final int STRONG = 2;
  private static final int STOP = 4;
  private static final int STOP_THEN_SPACE = 8;
  private static final int LINE = 16;

  private int seen;

  void add(char kind) {
    switch (kind) {
      case ScanClasses.SPACE -> seen |= stopThenSpace();
      case ScanClasses.LINE -> seen |= stopThenSpace() | (has(LINE) ? STRONG : LINE);
      case ScanClasses.COMMA -> seen |= COMMA;
      case ScanClasses.STOP -> seen |= has(STOP) ? STRONG : STOP;
      case ScanClasses.STRONG -> seen |= STRONG;
      default -> {}
    }
  }

  /** The class of the gap behind a word of {@code wordLength} letters. */
  int kind(int wordLength) {
    if (seen == 0) {
      return Gap.PLAIN;
    }
    boolean sentence = has(STOP_THEN_SPACE) && wordLength > Gap.LONGEST_ABBREVIATION;
    if (has(STRONG) || sentence) {
      return Gap.STRONG;
    }
    return has(COMMA) ? Gap.COMMA : Gap.PLAIN;
  }

  boolean hasStop() {
    return has(STOP);
  }

  void clear() {
    seen = 0;
  }

  private int stopThenSpace() {
    return has(STOP) ? STOP_THEN_SPACE : 0;
  }

  private boolean has(int bit) {
    return (seen & bit) != 0;
  }
}
