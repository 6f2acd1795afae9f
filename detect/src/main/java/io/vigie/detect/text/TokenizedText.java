package io.vigie.detect.text;

import java.util.List;

/**
 * A text as tokens and sentences; every offset points into {@code original}.
 *
 * @param tokens in order, without overlaps
 * @param sentences in order; each has at least one token
 */
public record TokenizedText(String original, List<Token> tokens, List<Sentence> sentences) {

  public TokenizedText {
    tokens = List.copyOf(tokens);
    sentences = List.copyOf(sentences);
  }

  /** The sentence that a token stands in. */
  public Sentence sentenceOf(Token token) {
    return sentences.get(token.sentence());
  }

  /** The tokens from {@code first} to one before {@code last}. */
  public List<Token> tokens(int first, int last) {
    return tokens.subList(first, last);
  }

  /**
   * This text with every token that touches one of the spans turned into one {@link
   * TokenKind#TARGET}, so that a party's own name is never evidence.
   *
   * @param spans where the party is named, in any order
   */
  public TokenizedText marking(List<Span> spans) {
    if (spans.isEmpty() || tokens.isEmpty()) {
      return this;
    }
    List<Token> marked = TargetMarking.mark(tokens, spans);
    return new TokenizedText(original, marked, Sentences.recounted(sentences, marked));
  }
}
