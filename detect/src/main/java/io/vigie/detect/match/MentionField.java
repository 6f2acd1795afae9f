package io.vigie.detect.match;

import io.vigie.ingest.mention.Mention;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One part of a mention; it is split into words and searched for links only when asked. */
final class MentionField {
  private final Field field;
  private final String text;
  private @Nullable FoldedText words;
  private @Nullable List<Link> links;

  private MentionField(Field field, String text) {
    this.field = field;
    this.text = text;
  }

  /** The parts of a mention in the order of {@link Field}, empty ones too. */
  static List<MentionField> of(Mention mention) {
    String about = mention.about();
    return List.of(
        new MentionField(Field.TEXT, mention.textOrEmpty()),
        new MentionField(Field.TITLE, mention.titleOrEmpty()),
        new MentionField(Field.ABOUT, about == null ? "" : about));
  }

  Field field() {
    return field;
  }

  String text() {
    return text;
  }

  FoldedText words() {
    if (words == null) {
      words = FoldedText.of(text);
    }
    return words;
  }

  List<Link> links() {
    if (links == null) {
      links = LinkScanner.links(text);
    }
    return links;
  }
}
