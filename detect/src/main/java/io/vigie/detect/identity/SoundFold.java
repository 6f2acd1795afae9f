package io.vigie.detect.identity;

/** One form for labels that a French or English reader says alike; rough on purpose. */
final class SoundFold {
  private static final String SILENT = "estdp";

  private SoundFold() {}

  /**
   * @param plain folded by {@link Folding#plain}
   */
  static String of(String plain) {
    StringBuilder said = new StringBuilder(plain.length() + 2);
    int at = 0;
    while (at < plain.length()) {
      at += say(plain, at, said);
    }
    int end = said.length();
    while (end > 3 && end > said.length() - 2 && SILENT.indexOf(said.charAt(end - 1)) >= 0) {
      end--;
    }
    said.setLength(end);
    return said.toString();
  }

  /** Adds the sound at an offset and gives how many letters it takes. */
  private static int say(String plain, int at, StringBuilder said) {
    char letter = plain.charAt(at);
    char next = at + 1 < plain.length() ? plain.charAt(at + 1) : 0;
    char after = at + 2 < plain.length() ? plain.charAt(at + 2) : 0;
    if (letter == 'e' && next == 'a' && after == 'u') {
      add(said, 'o');
      return 3;
    }
    char pair = pair(letter, next);
    if (pair != 0) {
      add(said, pair);
      return 2;
    }
    switch (letter) {
      case 'h' -> {}
      case 'c' -> add(said, next == 'e' || next == 'i' || next == 'y' ? 's' : 'k');
      case 'x' -> said.append("ks");
      default -> add(said, one(letter));
    }
    return 1;
  }

  private static char pair(char letter, char next) {
    return switch (letter) {
      case 'p' -> next == 'h' ? 'f' : 0;
      case 'q' -> next == 'u' ? 'k' : 0;
      case 'c' -> next == 'h' ? 'S' : next == 'k' ? 'k' : 0;
      case 's' -> next == 'h' ? 'S' : 0;
      case 'a' -> next == 'u' ? 'o' : next == 'i' ? 'e' : 0;
      case 'e' -> next == 'i' ? 'e' : next == 'e' ? 'i' : 0;
      case 'o' -> next == 'u' || next == 'o' ? 'u' : 0;
      default -> 0;
    };
  }

  private static char one(char letter) {
    return switch (letter) {
      case 'y' -> 'i';
      case 'q' -> 'k';
      case 'z' -> 's';
      case 'w' -> 'v';
      default -> letter;
    };
  }

  /** A doubled letter sounds like one. */
  private static void add(StringBuilder said, char sound) {
    if (said.length() == 0 || said.charAt(said.length() - 1) != sound) {
      said.append(sound);
    }
  }
}
