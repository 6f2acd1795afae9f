package io.vigie.detect.identity;

/** One form for all labels that look alike at a glance: {@code rn m}, {@code vv w}, {@code 0 o}. */
final class VisualFold {
  private VisualFold() {}

  /**
   * @param plain folded by {@link Folding#plain}
   */
  static String of(String plain) {
    StringBuilder seen = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char pair = pair(plain, i);
      if (pair != 0) {
        seen.append(pair);
        i++;
      } else {
        seen.append(one(plain.charAt(i)));
      }
    }
    return seen.toString();
  }

  /** The letter that two together look like; 0 for none. */
  private static char pair(String plain, int at) {
    if (at + 1 >= plain.length()) {
      return 0;
    }
    char second = plain.charAt(at + 1);
    return switch (plain.charAt(at)) {
      case 'r' -> second == 'n' ? 'm' : 0;
      case 'v' -> second == 'v' ? 'w' : 0;
      case 'c' -> second == 'l' || second == '1' ? 'd' : 0;
      default -> 0;
    };
  }

  private static char one(char letter) {
    return switch (letter) {
      case '0' -> 'o';
      case '1', 'i' -> 'l';
      case '3' -> 'e';
      case '4' -> 'a';
      case '5' -> 's';
      case '7' -> 't';
      case '8' -> 'b';
      case '9' -> 'g';
      case '2' -> 'z';
      default -> letter;
    };
  }
}
