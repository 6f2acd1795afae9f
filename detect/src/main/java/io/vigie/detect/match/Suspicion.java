package io.vigie.detect.match;

import java.util.function.LongPredicate;

/**
 * Tells in one pass, without making anything, whether a text is worth a second reading: whether it
 * has signs or digits among letters, letters of other scripts or written apart, a letter three
 * times, a hashtag, or a title. Most texts have none of it.
 */
final class Suspicion {
  private static final int LONGEST_TITLE = 13;
  private static final int LONGEST_COMPOUND = 40;
  private static final int SINGLES = 3;
  private static final String CUTTING = "._*·•~+|";
  private static final WordHashes TITLES = WordHashes.of(WordTable.words("titles.txt"));
  private static final byte[] KINDS = new byte[0x250];

  private static final byte OTHER = 0;
  private static final byte LETTER = 1;
  private static final byte DIGIT = 2;
  private static final byte SIGN = 3;
  private static final byte FOREIGN = 4;

  static {
    for (char c = 0; c < KINDS.length; c++) {
      KINDS[c] = Character.isLetter(c) ? LETTER : c < 0x80 && Character.isDigit(c) ? DIGIT : OTHER;
    }
    for (char c : "@$!|+£".toCharArray()) {
      KINDS[c] = SIGN;
    }
  }

  private Suspicion() {}

  /** What a character is to a disguise. */
  static byte kind(char c) {
    if (c < KINDS.length) {
      return KINDS[c];
    }
    return c == '€' ? SIGN : c < 0x2000 && Character.isLetter(c) ? FOREIGN : OTHER;
  }

  static boolean isOther(byte kind) {
    return kind == OTHER;
  }

  /**
   * Whether the words of a text may be meant otherwise than they are written. Those that a hyphen
   * joins count when their letters together may begin a name.
   *
   * @param mayBegin whether a name may begin with the one word that has this hash
   */
  static boolean in(String text, LongPredicate mayBegin) {
    byte before = OTHER;
    int same = 0;
    int wordStart = 0;
    int singles = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      byte kind = kind(c);
      same = i > 0 && isSame(c, text.charAt(i - 1)) ? same + 1 : 1;
      if (kind != OTHER && isDisguise(text, i, before, same)) {
        return true;
      }
      if (kind == LETTER && before != LETTER) {
        wordStart = i;
      } else if (kind != LETTER && before == LETTER) {
        singles = i - wordStart == 1 ? singles + 1 : 0;
        boolean joined = c == '-' && mayBegin.test(hashOfCompound(text, wordStart, i));
        if (joined || singles >= SINGLES || isEndTelling(text, wordStart, i)) {
          return true;
        }
      }
      before = kind;
    }
    return before == LETTER && isEndOfText(text, wordStart, singles);
  }

  private static boolean isEndOfText(String text, int wordStart, int singles) {
    boolean tag = wordStart > 0 && text.charAt(wordStart - 1) == '#';
    return tag || (singles >= SINGLES - 1 && wordStart == text.length() - 1);
  }

  /** Whether a character that is no space or stop looks like a part of a disguise. */
  static boolean isDisguise(String text, int i, byte before, int same) {
    return switch (kind(text.charAt(i))) {
      case LETTER -> before == DIGIT || before == SIGN || same == 3 || isLookAlike(text, i, before);
      case DIGIT -> before == LETTER || before == SIGN;
      case SIGN -> before == LETTER && i + 1 < text.length() && kind(text.charAt(i + 1)) != OTHER;
      default -> true;
    };
  }

  static boolean isSame(char c, char last) {
    return (c | 0x20) == (last | 0x20) && Character.isLetter(c);
  }

  /** A capital I where a small l may be meant, two v for a w. */
  private static boolean isLookAlike(String text, int i, byte before) {
    char c = text.charAt(i);
    boolean inside = before == LETTER;
    if (c == 'I') {
      return inside ? Character.isLowerCase(text.charAt(i - 1)) : isVowel(text, i + 1);
    }
    return c == 'v' && inside && text.charAt(i - 1) == 'v';
  }

  private static boolean isVowel(String text, int i) {
    return i < text.length() && "aeouy".indexOf(text.charAt(i)) >= 0;
  }

  /** Whether a word is a title, or cut from the next by a sign, or in a hashtag. */
  private static boolean isEndTelling(String text, int start, int end) {
    char c = text.charAt(end);
    if (end + 1 < text.length() && (CUTTING.indexOf(c) >= 0 || Gap.isPicture(c) || c >= 0xD800)) {
      return !Character.isWhitespace(text.charAt(end + 1)) || isTitle(text, start, end);
    }
    boolean lineEnd = c == '-' && end + 1 < text.length() && text.charAt(end + 1) < ' ';
    boolean tag = start > 0 && text.charAt(start - 1) == '#';
    return lineEnd || tag || isTitle(text, start, end);
  }

  /** The hash of a sequence of one word: the letters on both sides of a hyphen. */
  private static long hashOfCompound(String text, int start, int hyphen) {
    int end = hyphen + 1;
    while (end < text.length()
        && end - start < LONGEST_COMPOUND
        && kind(text.charAt(end)) == LETTER) {
      end++;
    }
    long hash = hashOf(text, hyphen + 1, end, hashOf(text, start, hyphen, Hashing.START));
    return Hashing.add(Hashing.START, Gap.PLAIN, Hashing.mix(hash));
  }

  private static long hashOf(String text, int start, int end, long before) {
    long hash = before;
    for (int i = start; i < end; i++) {
      String folded = CharacterFolding.of(text.charAt(i));
      for (int j = 0; j < folded.length(); j++) {
        hash = Hashing.add(hash, folded.charAt(j));
      }
    }
    return hash;
  }

  private static boolean isTitle(String text, int start, int end) {
    if (end - start > LONGEST_TITLE || "mdpsfce".indexOf(text.charAt(start) | 0x20) < 0) {
      return false;
    }
    long hash = hashOf(text, start, end, Hashing.START);
    return TITLES.contains(Hashing.mix(hash)) && (end - start > 2 || isCapital(text, start));
  }

  private static boolean isCapital(String text, int at) {
    return Character.isUpperCase(text.charAt(at)) || "dr".indexOf(text.charAt(at)) >= 0;
  }
}
