package io.vigie.detect.corpus;

import java.util.Locale;

/** How often one harm was there, reported, and both. */
final class HarmFigures {
  private int expected;
  private int reported;
  private int both;

  void add(boolean there, boolean told) {
    expected += there ? 1 : 0;
    reported += told ? 1 : 0;
    both += there && told ? 1 : 0;
  }

  /** The cells of a table behind the name: expected, precision, recall. */
  String row() {
    return String.format(
        Locale.ROOT,
        " | %d | %s | %s |%n",
        expected,
        Decisions.share(both, reported),
        Decisions.share(both, expected));
  }
}
