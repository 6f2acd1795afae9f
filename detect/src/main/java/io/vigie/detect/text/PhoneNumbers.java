package io.vigie.detect.text;

/** Recognises telephone numbers as people write them; France first. */
final class PhoneNumbers {
  private static final int LONGEST = 26;

  private PhoneNumbers() {}

  /** One past the telephone number that starts here, or -1. */
  static int endOf(FoldedCharacters text, int position) {
    if (Character.isLetterOrDigit(text.at(position - 1))) {
      return -1;
    }
    boolean international = text.at(position) == '+';
    int digits = 0;
    int groups = 1;
    int end = -1;
    for (int i = international ? position + 1 : position; i - position < LONGEST; i++) {
      char c = text.at(i);
      if (c >= '0' && c <= '9') {
        digits++;
        end = i + 1;
      } else if (isSeparator(c) && Character.isDigit(text.at(i + 1))) {
        groups++;
      } else {
        break;
      }
    }
    boolean national = text.at(position) == '0' && digits >= 10 && digits <= 11;
    boolean abroad = international && digits >= 9 && digits <= 14;
    boolean grouped = digits == 10 && groups == 3;
    boolean whole = end > 0 && !Character.isLetterOrDigit(text.at(end));
    return whole && (national || abroad || grouped) ? end : -1;
  }

  private static boolean isSeparator(char c) {
    return c == ' ' || c == '.' || c == '-' || c == '\u00a0';
  }
}
