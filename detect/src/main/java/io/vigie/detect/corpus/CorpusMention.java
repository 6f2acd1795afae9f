package io.vigie.detect.corpus;

import io.vigie.detect.match.Field;
import io.vigie.detect.match.MatchStatus;
import io.vigie.detect.match.PartyMatch;
import io.vigie.ingest.mention.Mention;
import java.util.ArrayList;
import java.util.List;

/**
 * A text of the corpus as the mention that a classifier sees, with the target certainly matched:
 * wherever its name stands, or, when the text does not name it, as the page that the text hangs on.
 */
public record CorpusMention(Mention mention, List<PartyMatch> matches) {
  private static final String PAGE = "https://pages.example/target";

  /** The mention of a text. */
  public static CorpusMention of(CorpusText text) {
    String name = text.target().name();
    Mention mention =
        Mention.builder()
            .id(text.id())
            .kind(text.kind())
            .language(text.lang())
            .text(text.text())
            .about(name == null ? PAGE : null)
            .rating(text.rating() == null ? null : text.rating().doubleValue())
            .build();
    return new CorpusMention(mention, name == null ? page(text) : places(text, name));
  }

  private static List<PartyMatch> page(CorpusText text) {
    return List.of(match(text, PAGE, 0, Field.ABOUT));
  }

  private static List<PartyMatch> places(CorpusText text, String name) {
    List<PartyMatch> places = new ArrayList<>();
    for (int at = text.text().indexOf(name); at >= 0; at = text.text().indexOf(name, at + 1)) {
      places.add(match(text, name, at, Field.TEXT));
    }
    return places;
  }

  private static PartyMatch match(CorpusText text, String surface, int start, Field field) {
    return new PartyMatch(
        text.id(),
        "target",
        surface,
        start,
        start + surface.length(),
        field,
        1,
        MatchStatus.CERTAIN);
  }
}
