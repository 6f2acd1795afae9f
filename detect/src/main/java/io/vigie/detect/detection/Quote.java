package io.vigie.detect.detection;

import io.vigie.detect.classify.HarmFinding;
import io.vigie.detect.match.Field;
import io.vigie.ingest.mention.Mention;

/** Cuts the exact words of a finding from the field that they stand in. */
final class Quote {
  private Quote() {}

  /**
   * The text at the finding's span.
   *
   * @throws IllegalArgumentException when the span does not lie in the field
   */
  static String of(Mention mention, HarmFinding finding) {
    String field = text(mention, finding.field());
    if (finding.start() < 0 || finding.end() < finding.start() || finding.end() > field.length()) {
      throw new IllegalArgumentException(
          "the quote should lie in %s of %d characters: was [%d,%d)"
              .formatted(finding.field(), field.length(), finding.start(), finding.end()));
    }
    return field.substring(finding.start(), finding.end());
  }

  private static String text(Mention mention, Field field) {
    String about = mention.about();
    return switch (field) {
      case TEXT -> mention.textOrEmpty();
      case TITLE -> mention.titleOrEmpty();
      case ABOUT -> about == null ? "" : about;
    };
  }
}
