package io.vigie.detect.text;

import java.util.ArrayList;
import java.util.List;

/** Joins words that were spelt out to hide them: {@code e s c r o c}, {@code e.s.c.r.o.c}. */
final class SpacedLetters {
  private static final int LEAST = 4;

  private SpacedLetters() {}

  static List<Token> joined(List<Token> tokens) {
    List<Token> joined = new ArrayList<>(tokens.size());
    int index = 0;
    while (index < tokens.size()) {
      int end = endOfRun(tokens, index);
      joined.add(end - index >= LEAST ? join(tokens.subList(index, end)) : tokens.get(index));
      index = end - index >= LEAST ? end : index + 1;
    }
    return joined;
  }

  private static int endOfRun(List<Token> tokens, int first) {
    int end = first;
    while (end < tokens.size()
        && isLetter(tokens.get(end))
        && (end == first || follows(tokens.get(end - 1), tokens.get(end)))
        && end - first < 30) {
      end++;
    }
    return end;
  }

  private static boolean isLetter(Token token) {
    return token.kind() == TokenKind.WORD
        && token.form().length() == 1
        && Character.isLetter(token.form().charAt(0));
  }

  private static boolean follows(Token previous, Token token) {
    return token.start() - previous.end() == 1 && token.sentence() == previous.sentence();
  }

  private static Token join(List<Token> letters) {
    StringBuilder word = new StringBuilder();
    letters.forEach(letter -> word.append(letter.form()));
    Token first = letters.get(0);
    return first.as(TokenKind.WORD, word.toString(), letters.get(letters.size() - 1).end());
  }
}
