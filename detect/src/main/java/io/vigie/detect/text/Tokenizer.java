package io.vigie.detect.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a text into folded tokens, clauses and sentences in one pass, linear in its length.
 *
 * <p>French and English: an apostrophe parts words ({@code c'est} is {@code c}, {@code est}) but
 * {@code don't} is {@code do}, {@code not}; a hyphen parts words; the full stop of {@code M.
 * Delmas} ends no sentence.
 */
public final class Tokenizer {
  private static final Set<String> ABBREVIATIONS =
      Set.of("m", "mm", "mme", "mlle", "dr", "me", "st", "ste", "mr", "mrs", "ms", "prof", "cf");
  private static final int QUOTE_REACH = 400;

  private final String original;
  private final FoldedCharacters folded;
  private final SpecialTokens special;
  private final List<Token> tokens = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();
  private int position;
  private int clause;
  private int sentenceFirstToken;
  private int quoteEnd = -1;

  private Tokenizer(String text) {
    original = text;
    folded = FoldedCharacters.of(text);
    special = new SpecialTokens(folded);
  }

  /** The tokens of a text; no text makes it fail. */
  public static TokenizedText tokenize(String text) {
    return new Tokenizer(text).run();
  }

  private TokenizedText run() {
    while (position < folded.length()) {
      step(folded.at(position));
    }
    endSentence(original.stripTrailing().length(), false);
    List<Token> joined = SpacedLetters.joined(tokens);
    return new TokenizedText(original, joined, Sentences.recounted(sentences, joined));
  }

  private void step(char c) {
    SpecialTokens.Hit hit = special.at(position);
    if (hit != null) {
      add(hit.kind(), hit.form(), hit.end(), false);
      position = hit.end();
    } else if (startsWord(c)) {
      word();
    } else if (Character.isHighSurrogate(c)) {
      add(TokenKind.EMOJI, folded.substring(position, position + 2), position + 2, false);
      position += 2;
    } else {
      mark(c);
      position++;
    }
  }

  private boolean startsWord(char c) {
    return Character.isLetterOrDigit(c)
        || ((c == '€' || c == '$') && Character.isLetter(folded.at(position + 1)));
  }

  private void word() {
    int end = position + 1;
    while (continuesWord(end)) {
      end++;
    }
    String raw = folded.substring(position, end);
    if (isNot(raw, end)) {
      add(TokenKind.WORD, raw.substring(0, raw.length() - 1), end, false);
      position = end;
      add(TokenKind.WORD, "not", end + 2, false);
      position = end + 2;
      return;
    }
    TokenKind kind = raw.chars().allMatch(Character::isDigit) ? TokenKind.NUMBER : TokenKind.WORD;
    add(kind, WordForms.shortened(WordForms.decoded(raw)), end, WordForms.isStretched(raw));
    position = end;
  }

  private boolean continuesWord(int at) {
    char c = folded.at(at);
    boolean inner = "€$@*_".indexOf(c) >= 0;
    return Character.isLetterOrDigit(c)
        || (inner && Character.isLetter(folded.at(at - 1)) && continuesAfterSign(at));
  }

  private boolean continuesAfterSign(int at) {
    return Character.isLetter(folded.at(at + 1)) || (folded.at(at) == '*');
  }

  private boolean isNot(String raw, int end) {
    return raw.length() > 1
        && raw.endsWith("n")
        && folded.at(end) == '\''
        && folded.at(end + 1) == 't'
        && !Character.isLetterOrDigit(folded.at(end + 2));
  }

  private void mark(char c) {
    switch (c) {
      case '.', '…' -> fullStop();
      case '!' -> endSentence(folded.end(position), false);
      case '?' -> endSentence(folded.end(position), true);
      case '\n' -> lineBreak();
      case ',', ';', ':', '(', ')', '–', '/' -> clause++;
      case '-' -> clause += folded.at(position - 1) == ' ' ? 1 : 0;
      case '"' -> plainQuote();
      case '«' -> quoteEnd = closing('»');
      case '»' -> quoteEnd = -1;
      default -> {}
    }
  }

  private void fullStop() {
    if (!endsAbbreviation()) {
      endSentence(folded.end(position), false);
    }
  }

  private boolean endsAbbreviation() {
    if (tokens.isEmpty()) {
      return false;
    }
    Token last = tokens.get(tokens.size() - 1);
    boolean touching = last.end() == folded.start(position);
    return touching && (ABBREVIATIONS.contains(last.form()) || last.form().length() == 1);
  }

  private void lineBreak() {
    int next = position + 1;
    boolean blank = folded.at(next) == '\n' || folded.at(next) == '\r';
    boolean capital =
        next < folded.length() && Character.isUpperCase(original.charAt(folded.start(next)));
    if (blank || capital) {
      endSentence(folded.start(position), false);
    }
    clause++;
  }

  private void plainQuote() {
    quoteEnd = position <= quoteEnd ? -1 : closing('"');
  }

  private int closing(char mark) {
    int limit = Math.min(folded.length(), position + QUOTE_REACH);
    for (int i = position + 1; i < limit; i++) {
      if (folded.at(i) == mark) {
        return i;
      }
    }
    return -1;
  }

  private void add(TokenKind kind, String form, int end, boolean stretched) {
    int start = folded.start(position);
    int originalEnd = folded.end(Math.min(end, folded.length()) - 1);
    boolean quoted = position < quoteEnd;
    tokens.add(
        new Token(kind, form, start, originalEnd, sentences.size(), clause, quoted, stretched));
  }

  private void endSentence(int end, boolean question) {
    clause++;
    if (tokens.size() == sentenceFirstToken) {
      widenLast(end, question);
      return;
    }
    int start = tokens.get(sentenceFirstToken).start();
    sentences.add(new Sentence(sentenceFirstToken, tokens.size(), start, end, question));
    sentenceFirstToken = tokens.size();
  }

  /** {@code !!!} and {@code ?!} belong to the sentence before them. */
  private void widenLast(int end, boolean question) {
    if (sentences.isEmpty() || position == 0 || position >= folded.length()) {
      return;
    }
    Sentence last = sentences.get(sentences.size() - 1);
    if (last.end() == folded.start(position)) {
      sentences.set(
          sentences.size() - 1,
          new Sentence(last.first(), last.last(), last.start(), end, last.question() || question));
    }
  }
}
