package io.vigie.detect.identity;

import com.ibm.icu.text.SpoofChecker;
import java.text.Normalizer;

/**
 * Brings a name to the letters and digits that it is compared by: lower case, without accents,
 * separators and invisible characters; letters of other scripts become the Latin ones that they are
 * confusable with (Unicode TR39).
 */
final class Folding {
  private static final SpoofChecker CONFUSABLES = new SpoofChecker.Builder().build();

  private Folding() {}

  static String plain(String given) {
    if (isPlain(given)) {
      return given;
    }
    StringBuilder plain = new StringBuilder(given.length());
    Normalizer.normalize(given, Normalizer.Form.NFKD).codePoints().forEach(c -> add(plain, c));
    return plain.toString();
  }

  /** The same without what only looks alike: foreign letters stay what they are. */
  static String withoutAccents(String given) {
    StringBuilder plain = new StringBuilder(given.length());
    Normalizer.normalize(given, Normalizer.Form.NFKD)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .map(c -> Character.toLowerCase(Character.toUpperCase(c)))
        .forEach(c -> plain.append(latin(c)));
    return plain.toString();
  }

  private static boolean isPlain(String given) {
    for (int i = 0; i < given.length(); i++) {
      char c = given.charAt(i);
      if (!(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9')) {
        return false;
      }
    }
    return true;
  }

  private static void add(StringBuilder plain, int codePoint) {
    if (codePoint < 0x80) {
      if (Character.isLetterOrDigit(codePoint)) {
        plain.append((char) Character.toLowerCase(codePoint));
      }
    } else if (Character.isLetterOrDigit(codePoint)) {
      plain.append(lookalike(Character.toLowerCase(codePoint)));
    }
  }

  /** Letters that Unicode does not take apart. */
  private static String latin(int codePoint) {
    return switch (codePoint) {
      case 'œ' -> "oe";
      case 'æ' -> "ae";
      case 'ø' -> "o";
      case 'ß' -> "ss";
      case 'ł' -> "l";
      case 'đ', 'ð' -> "d";
      case 'þ' -> "th";
      case 'ı' -> "i";
      default -> Character.toString(codePoint);
    };
  }

  private static String lookalike(int codePoint) {
    String latin = latin(codePoint);
    if (latin.charAt(0) < 0x80) {
      return latin;
    }
    // Small Cyrillic letters that the tables equate with small capitals only.
    int index = "тпиквнгяэзмλνω".indexOf(codePoint);
    if (index >= 0) {
      return "tnukbhrreemavw".substring(index, index + 1);
    }
    StringBuilder letters = new StringBuilder();
    Normalizer.normalize(
            CONFUSABLES.getSkeleton(Character.toString(codePoint)), Normalizer.Form.NFKD)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(c -> letters.appendCodePoint(Character.toLowerCase(c)));
    boolean ascii = letters.chars().allMatch(c -> c < 0x80);
    return ascii && letters.length() > 0 ? letters.toString() : Character.toString(codePoint);
  }
}
