package io.vigie.detect.encoder;

/**
 * Makes any text safe for the tokenizer: what it takes for its own marks is broken, invisible
 * characters go, lone surrogates and control characters become spaces.
 */
final class CleanText {
  private CleanText() {}

  static String of(String text) {
    StringBuilder clean = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      i += Character.charCount(point);
      append(clean, point, i < text.length() ? text.charAt(i) : ' ');
    }
    return clean.toString();
  }

  private static void append(StringBuilder clean, int point, char next) {
    switch (Character.getType(point)) {
      case Character.FORMAT -> {
        if (point == ZERO_WIDTH_JOINER) {
          clean.appendCodePoint(point);
        }
      }
      case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE ->
          clean.append(point == '\n' ? '\n' : ' ');
      default -> {
        clean.appendCodePoint(point);
        if (point == '<' && (next == '/' || Character.isLetter(next))) {
          clean.append(' ');
        }
      }
    }
  }

  /** Holds emoji together. */
  private static final int ZERO_WIDTH_JOINER = 0x200D;
}
