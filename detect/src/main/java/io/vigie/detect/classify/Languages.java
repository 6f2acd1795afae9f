package io.vigie.detect.classify;

import java.util.Set;

/** Which rows of the lexicon a text of some language is read with. */
final class Languages {
  private static final int TOO_SHORT_TO_TELL = 6;
  private static final Set<String> ALL = Set.of("fr", "en", "*");

  private Languages() {}

  /**
   * @param language ISO 639-1, {@code und} when unknown
   * @param tokens how long the text is: the language of a few words is often told wrongly
   */
  static Set<String> readAs(String language, int tokens) {
    boolean known = language.equals("fr") || language.equals("en");
    return known && tokens >= TOO_SHORT_TO_TELL ? Set.of(language, "*") : ALL;
  }
}
