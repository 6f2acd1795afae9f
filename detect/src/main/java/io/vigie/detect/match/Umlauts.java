package io.vigie.detect.match;

import java.text.Normalizer;

/** Writes umlauts as people do who have no key for them: {@code ü} as {@code ue}. */
final class Umlauts {
  private static final String UMLAUTS = "äöüÄÖÜ";
  private static final String LETTERS = "aouAOU";

  private Umlauts() {}

  static String written(String name) {
    StringBuilder written = new StringBuilder();
    for (char c : Normalizer.normalize(name, Normalizer.Form.NFC).toCharArray()) {
      int umlaut = UMLAUTS.indexOf(c);
      if (umlaut < 0) {
        written.append(c);
      } else {
        written.append(LETTERS.charAt(umlaut)).append('e');
      }
    }
    return written.toString();
  }
}
