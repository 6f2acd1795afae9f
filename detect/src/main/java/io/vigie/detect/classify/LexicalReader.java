package io.vigie.detect.classify;

import io.vigie.detect.match.Field;
import io.vigie.detect.match.PartyMatch;
import io.vigie.detect.text.Span;
import io.vigie.detect.text.TokenizedText;
import io.vigie.detect.text.Tokenizer;
import io.vigie.ingest.mention.Mention;
import java.util.ArrayList;
import java.util.List;

/** Reads texts with the lexicon and the linear model. Thread-safe. */
final class LexicalReader {
  private final Lexicon lexicon;
  private final LinearEvidence linear;

  LexicalReader(Lexicon lexicon, LinearScorer scorer) {
    this.lexicon = lexicon;
    this.linear = new LinearEvidence(scorer);
  }

  /** Title and text, for the one party that the matches name. */
  LexicalReading read(Mention mention, List<PartyMatch> matches) {
    List<FieldReading> readings = new ArrayList<>();
    for (Field field : List.of(Field.TITLE, Field.TEXT)) {
      readings.add(reading(mention, field, matches));
    }
    return weighed(readings);
  }

  /** A text, for anyone. */
  LexicalReading read(String text, String language) {
    return weighed(
        List.of(
            FieldReading.of(
                Field.TEXT,
                Tokenizer.tokenize(text),
                language,
                lexicon,
                FieldReading.Subject.ANYONE)));
  }

  private FieldReading reading(Mention mention, Field field, List<PartyMatch> matches) {
    String text = field == Field.TITLE ? mention.titleOrEmpty() : mention.textOrEmpty();
    List<Span> names = MentionText.names(matches, field);
    boolean page = field == Field.TEXT && matches.stream().anyMatch(m -> m.field() != Field.TEXT);
    TokenizedText marked = Tokenizer.tokenize(text).marking(names);
    String language = mention.language() == null ? "und" : mention.language();
    return FieldReading.of(
        field,
        marked,
        language,
        lexicon,
        page ? FieldReading.Subject.PARTY : FieldReading.Subject.OPEN);
  }

  private LexicalReading weighed(List<FieldReading> readings) {
    List<Evidence> words = new ArrayList<>();
    List<Evidence> learnt = new ArrayList<>();
    for (FieldReading reading : readings) {
      words.addAll(EvidenceWeigher.weigh(reading));
      learnt.addAll(linear.weigh(reading));
    }
    return new LexicalReading(readings, words, learnt);
  }
}
