package io.vigie.detect.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Replaces the tokens that name the party by one marker each time. */
final class TargetMarking {
  static final String MARKER = "@";

  private TargetMarking() {}

  static List<Token> mark(List<Token> tokens, List<Span> spans) {
    List<Span> sorted = spans.stream().sorted(Comparator.comparingInt(Span::start)).toList();
    List<Token> marked = new ArrayList<>(tokens.size());
    int next = 0;
    int open = -1;
    for (Token token : tokens) {
      while (next < sorted.size() && sorted.get(next).end() <= token.start()) {
        next++;
      }
      boolean hit = next < sorted.size() && sorted.get(next).overlaps(token.start(), token.end());
      if (hit && open == next && isMarked(marked, token.sentence())) {
        Token target = marked.remove(marked.size() - 1);
        marked.add(target.as(TokenKind.TARGET, MARKER, token.end()));
      } else {
        marked.add(hit ? token.as(TokenKind.TARGET, MARKER, token.end()) : token);
      }
      open = hit ? next : -1;
    }
    return marked;
  }

  private static boolean isMarked(List<Token> marked, int sentence) {
    Token last = marked.get(marked.size() - 1);
    return last.kind() == TokenKind.TARGET && last.sentence() == sentence;
  }
}
