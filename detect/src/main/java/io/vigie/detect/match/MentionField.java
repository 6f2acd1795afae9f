package io.vigie.detect.match;

import io.vigie.ingest.mention.Mention;
import java.util.List;

/** One part of a mention, prepared for matching. */
record MentionField(Field field, FoldedText words, List<Link> links) {

  /** The parts of a mention in the order of {@link Field}, empty ones too. */
  static List<MentionField> of(Mention mention) {
    String about = mention.about();
    return List.of(
        of(Field.TEXT, mention.textOrEmpty()),
        of(Field.TITLE, mention.titleOrEmpty()),
        of(Field.ABOUT, about == null ? "" : about));
  }

  private static MentionField of(Field field, String text) {
    return new MentionField(field, FoldedText.of(text), LinkScanner.links(text));
  }

  String text() {
    return words.original();
  }
}
