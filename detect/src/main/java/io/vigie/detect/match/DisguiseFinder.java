package io.vigie.detect.match;

import io.vigie.detect.EvasionConfiguration;

/**
 * Finds the runs of characters in a text that look like a disguise, in one pass, and adds how else
 * they may be read. Everyday text has few: digits or signs among letters, letters of other scripts,
 * a letter three times, a capital I inside a word.
 */
final class DisguiseFinder {
  private static final int LONGEST = 64;

  private static final byte OTHER = 0;
  private static final byte LETTER = 1;
  private static final byte DIGIT = 2;
  private static final byte SIGN = 3;
  private static final byte FOREIGN = 4;
  private static final byte[] ASCII = new byte[0x80];

  static {
    for (char c = 0; c < 0x80; c++) {
      ASCII[c] = Character.isLetter(c) ? LETTER : Character.isDigit(c) ? DIGIT : OTHER;
    }
    for (char c : "@$!|+".toCharArray()) {
      ASCII[c] = SIGN;
    }
  }

  private final String text;
  private final FoldedText words;
  private final EvasionConfiguration evasions;
  private final Readings readings;

  DisguiseFinder(FoldedText words, EvasionConfiguration evasions, Readings readings) {
    this.text = words.original();
    this.words = words;
    this.evasions = evasions;
    this.readings = readings;
  }

  void run() {
    byte before = OTHER;
    int same = 0;
    char last = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      byte kind = kind(c);
      same = isSame(c, last) ? same + 1 : 1;
      if (kind != OTHER && isSuspicious(i, kind, before, same)) {
        i = Math.max(i, readChunk(i) - 1);
        before = OTHER;
        last = 0;
      } else {
        before = kind;
        last = c;
      }
    }
  }

  private boolean isSuspicious(int i, byte kind, byte before, int same) {
    return switch (kind) {
      case LETTER -> before == DIGIT || before == SIGN || same == 3 || isLookAlike(i, before);
      case DIGIT -> before == LETTER || before == SIGN;
      case SIGN -> before == LETTER && i + 1 < text.length() && kind(text.charAt(i + 1)) != OTHER;
      default -> true;
    };
  }

  /** A capital I or a small l where the other may be meant, rn for m, vv for w. */
  private boolean isLookAlike(int i, byte before) {
    char c = text.charAt(i);
    boolean inside = before == LETTER;
    return switch (c) {
      case 'I' -> inside ? Character.isLowerCase(text.charAt(i - 1)) : isLowerCase(i + 1);
      case 'l' -> !inside && isLowerCase(i + 1);
      case 'n' -> inside && text.charAt(i - 1) == 'r';
      case 'v' -> inside && text.charAt(i - 1) == 'v';
      default -> false;
    };
  }

  private boolean isLowerCase(int i) {
    return i < text.length() && Character.isLowerCase(text.charAt(i));
  }

  private static boolean isSame(char c, char last) {
    return (c | 0x20) == (last | 0x20) && Character.isLetter(c);
  }

  private static byte kind(char c) {
    if (c < 0x80) {
      return ASCII[c];
    }
    if (c == '€' || c == '£') {
      return SIGN;
    }
    if (c < 0x250) {
      return Character.isLetter(c) ? LETTER : OTHER;
    }
    boolean foreign = c < 0x2000 && Character.isLetter(c);
    return foreign ? FOREIGN : OTHER;
  }

  /** Reads the run around a character and gives its end. */
  private int readChunk(int at) {
    int start = at;
    int end = at + 1;
    while (start > 0 && at - start < LONGEST && isPart(text.charAt(start - 1))) {
      start--;
    }
    while (end < text.length() && end - start < LONGEST && isPart(text.charAt(end))) {
      end++;
    }
    while (start < end && (text.charAt(start) == '@' || text.charAt(start) == '+')) {
      start++;
    }
    int chunkEnd = end;
    while (chunkEnd > start && text.charAt(chunkEnd - 1) == '!') {
      chunkEnd--;
    }
    add(start, chunkEnd);
    return Math.max(end, at + 1);
  }

  private static boolean isPart(char c) {
    return kind(c) != OTHER
        || (c >= 0x80 && (CharacterFolding.isMark(c) || CharacterFolding.isInvisible(c)));
  }

  private void add(int start, int end) {
    int from = words.wordFrom(start);
    int to = words.wordFrom(end);
    if (from >= to || end - start >= LONGEST || start > words.start(from)) {
      return;
    }
    String plain = to == from + 1 ? words.word(from) : "";
    ChunkReader.read(text.substring(start, end), evasions)
        .forEach(
            (folded, kind) -> {
              if (!folded.equals(plain) && !folded.isEmpty()) {
                Reading reading =
                    Reading.of(words, from, to, folded, kind, Reading.Kind.SEEN_THROUGH);
                readings.add(reading.within(start, end));
              }
            });
  }
}
