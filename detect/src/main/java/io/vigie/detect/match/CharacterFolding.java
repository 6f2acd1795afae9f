package io.vigie.detect.match;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * What one character counts as in a comparison of names: lower case, without accents, ligatures and
 * compatibility forms written out ({@code É} is {@code e}, {@code œ} is {@code oe}, {@code ﬁ} is
 * {@code fi}, {@code 𝐉} is {@code j}).
 */
final class CharacterFolding {
  /** Below this everything is looked up; above it is rare enough to be worked out each time. */
  private static final int TABLE_SIZE = 0x3000;

  private static final @Nullable String[] TABLE = new String[TABLE_SIZE];

  static {
    for (int i = 0; i < TABLE_SIZE; i++) {
      TABLE[i] = compute(i);
    }
  }

  private CharacterFolding() {}

  /**
   * The letters and digits that {@code codePoint} stands for; empty for what is no part of a word,
   * for accents and for invisible characters.
   */
  static String of(int codePoint) {
    String known = codePoint < TABLE_SIZE ? TABLE[codePoint] : null;
    return known == null ? compute(codePoint) : known;
  }

  /** Whether the character belongs to the one before it: an accent, a variation selector. */
  static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  /** Whether the character shows nothing: zero-width spaces and joiners, soft hyphens. */
  static boolean isInvisible(int codePoint) {
    return Character.getType(codePoint) == Character.FORMAT
        || codePoint == 0x115F
        || codePoint == 0x3164;
  }

  static boolean isApostrophe(int codePoint) {
    return "'’‘‛ʼʻ`´′＇ʹ".indexOf(codePoint) >= 0;
  }

  static boolean isHyphen(int codePoint) {
    return Character.getType(codePoint) == Character.DASH_PUNCTUATION || codePoint == 0x2212;
  }

  private static String compute(int codePoint) {
    if (isApostrophe(codePoint) || isInvisible(codePoint)) {
      return "";
    }
    String special = special(codePoint);
    return special != null ? special : lettersAndDigits(codePoint);
  }

  /** Letters that Unicode does not take apart. */
  private static @Nullable String special(int codePoint) {
    return switch (codePoint) {
      case 'œ', 'Œ' -> "oe";
      case 'æ', 'Æ' -> "ae";
      case 'ø', 'Ø' -> "o";
      case 'ß', 'ẞ' -> "ss";
      case 'ł', 'Ł' -> "l";
      case 'đ', 'Đ', 'ð', 'Ð' -> "d";
      case 'þ', 'Þ' -> "th";
      case 'ı', 'İ' -> "i";
      case '&' -> "&";
      default -> null;
    };
  }

  private static String lettersAndDigits(int codePoint) {
    if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
      return "";
    }
    StringBuilder letters = new StringBuilder(2);
    Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .map(c -> Character.toLowerCase(Character.toUpperCase(c)))
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
