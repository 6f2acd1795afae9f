package io.vigie.detect.classify;

import io.vigie.detect.match.Field;
import io.vigie.detect.text.Sentence;
import io.vigie.detect.text.Token;
import io.vigie.detect.text.TokenKind;
import io.vigie.detect.text.TokenizedText;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One field of a mention, read for one party.
 *
 * @param text with the party's names marked
 * @param language ISO 639-1, {@code und} when unknown
 * @param found what the lexicon found in it
 * @param subject what the field as a whole is about
 * @param targets the tokens that name the party, rising
 */
record FieldReading(
    Field field,
    TokenizedText text,
    String language,
    Lexicon.Reading found,
    Subject subject,
    List<Integer> targets) {

  /** Whom a text without any name in it speaks of. */
  enum Subject {
    /** The party, because it is posted on its page or its name is the title. */
    PARTY,
    /** Nobody in particular, or whoever is named. */
    OPEN,
    /** Anyone: no party is asked for. */
    ANYONE
  }

  static FieldReading of(
      Field field, TokenizedText text, String language, Lexicon lexicon, Subject subject) {
    List<Token> tokens = text.tokens();
    List<Integer> targets =
        IntStream.range(0, tokens.size())
            .filter(i -> tokens.get(i).kind() == TokenKind.TARGET)
            .boxed()
            .toList();
    return new FieldReading(field, text, language, lexicon.read(text, language), subject, targets);
  }

  Token token(int index) {
    return text.tokens().get(index);
  }

  Sentence sentenceOf(int token) {
    return text.sentenceOf(token(token));
  }
}
