package io.vigie.detect.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * How one code point is read: lower case, without accents, compatibility forms resolved, letters of
 * other scripts that look Latin turned into the Latin ones, invisible characters dropped.
 */
final class CharacterFolding {
  private static final int TABLE_SIZE = 0x3000;
  private static final String LOOK_ALIKES = "аaеeоoрpсcуyхxіiѕsјjԁdһhαaοoρpνvιiκkτt";
  private static final Map<Integer, String> SPECIAL =
      Map.ofEntries(
          Map.entry((int) 'œ', "oe"),
          Map.entry((int) 'æ', "ae"),
          Map.entry((int) 'ß', "ss"),
          Map.entry((int) 'ø', "o"),
          Map.entry((int) 'ł', "l"),
          Map.entry((int) 'đ', "d"),
          Map.entry((int) 'ı', "i"),
          Map.entry((int) '€', "€"),
          Map.entry((int) '’', "'"),
          Map.entry((int) '‘', "'"),
          Map.entry((int) 'ʼ', "'"),
          Map.entry((int) '´', "'"),
          Map.entry((int) '“', "«"),
          Map.entry((int) '„', "«"),
          Map.entry((int) '”', "»"),
          Map.entry((int) '«', "«"),
          Map.entry((int) '»', "»"),
          Map.entry((int) '‹', "«"),
          Map.entry((int) '›', "»"),
          Map.entry((int) '‐', "-"),
          Map.entry((int) '‑', "-"),
          Map.entry((int) '–', "–"),
          Map.entry((int) '—', "–"),
          Map.entry((int) '…', "…"));
  private static final String[] TABLE = table();

  private CharacterFolding() {}

  /** What a code point becomes; empty for one that is not seen. */
  static String fold(int codePoint) {
    return codePoint < TABLE_SIZE ? TABLE[codePoint] : compute(codePoint);
  }

  private static String[] table() {
    String[] table = new String[TABLE_SIZE];
    for (int codePoint = 0; codePoint < TABLE_SIZE; codePoint++) {
      table[codePoint] = compute(codePoint);
    }
    return table;
  }

  private static String compute(int codePoint) {
    int lower = Character.toLowerCase(codePoint);
    String special = SPECIAL.get(lower);
    if (special != null) {
      return special;
    }
    if (isInvisible(codePoint)) {
      return "";
    }
    if (lower < 0x80) {
      return Character.toString(lower);
    }
    String folded = decompose(Character.toString(codePoint));
    int at = folded.length() == 1 ? LOOK_ALIKES.indexOf(folded.charAt(0)) : -1;
    return at >= 0 && at % 2 == 0 ? LOOK_ALIKES.substring(at + 1, at + 2) : folded;
  }

  private static String decompose(String character) {
    String decomposed = Normalizer.normalize(character, Normalizer.Form.NFKD);
    StringBuilder kept = new StringBuilder(decomposed.length());
    decomposed
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(c -> !isInvisible(c))
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static boolean isInvisible(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.FORMAT
        || type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || (type == Character.CONTROL && !Character.isWhitespace(codePoint))
        || (codePoint >= 0x1F3FB && codePoint <= 0x1F3FF); // skin tones
  }
}
