package io.vigie.detect.classify;

import io.vigie.detect.encoder.EncoderInput;
import io.vigie.detect.match.Field;
import io.vigie.detect.match.PartyMatch;
import io.vigie.detect.text.Span;
import io.vigie.ingest.mention.Mention;
import java.util.ArrayList;
import java.util.List;

/** Title and text of a mention as one text, with the places that name the party. */
final class MentionText {
  private static final String BETWEEN = "\n";

  private MentionText() {}

  /** Where the party is named in a field. */
  static List<Span> names(List<PartyMatch> matches, Field field) {
    return matches.stream()
        .filter(match -> match.field() == field)
        .map(match -> new Span(match.start(), match.end()))
        .toList();
  }

  /** What the encoder reads. A title that is the party's name alone says whose page it is. */
  static EncoderInput of(Mention mention, List<PartyMatch> matches) {
    String title = mention.titleOrEmpty();
    List<Span> inTitle = names(matches, Field.TITLE);
    List<Span> inText = names(matches, Field.TEXT);
    boolean nameAlone =
        inTitle.stream().anyMatch(span -> span.end() - span.start() == title.length());
    if (title.isEmpty() || nameAlone) {
      return EncoderInput.of(mention.textOrEmpty(), inText);
    }
    List<Span> names = new ArrayList<>(inTitle);
    int shift = title.length() + BETWEEN.length();
    inText.forEach(span -> names.add(new Span(span.start() + shift, span.end() + shift)));
    return EncoderInput.of(title + BETWEEN + mention.textOrEmpty(), names);
  }
}
