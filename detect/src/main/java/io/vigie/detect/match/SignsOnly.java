package io.vigie.detect.match;

/** Tells names whose words are parted by apostrophes and hyphens alone: Zen'Up, Coca-Cola. */
final class SignsOnly {
  private SignsOnly() {}

  static boolean separate(String name) {
    return name.strip()
        .codePoints()
        .noneMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '&');
  }
}
