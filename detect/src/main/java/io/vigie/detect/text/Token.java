package io.vigie.detect.text;

/**
 * One word of a text, folded for comparison.
 *
 * @param form lower case, no accents, leet decoded, letters repeated at most twice
 * @param start first UTF-16 code unit in the original text
 * @param end one past the last
 * @param sentence number of its sentence, from 0
 * @param clause number of its clause, from 0, rising through the whole text
 * @param quoted whether it stands between quotation marks
 * @param stretched whether a letter was repeated three times or more
 */
public record Token(
    TokenKind kind,
    String form,
    int start,
    int end,
    int sentence,
    int clause,
    boolean quoted,
    boolean stretched) {

  Token as(TokenKind newKind, String newForm, int newEnd) {
    return new Token(newKind, newForm, start, newEnd, sentence, clause, quoted, stretched);
  }

  /** Whether rules may read its form as a word. */
  public boolean isWord() {
    return kind == TokenKind.WORD || kind == TokenKind.HASHTAG || kind == TokenKind.EMOJI;
  }
}
