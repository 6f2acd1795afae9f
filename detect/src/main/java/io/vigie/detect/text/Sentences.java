package io.vigie.detect.text;

import java.util.ArrayList;
import java.util.List;

/** Keeps the sentences right when tokens were joined. */
final class Sentences {
  private Sentences() {}

  /** The same sentences with the token numbers of {@code tokens}. */
  static List<Sentence> recounted(List<Sentence> sentences, List<Token> tokens) {
    List<Sentence> recounted = new ArrayList<>(sentences.size());
    int token = 0;
    for (int index = 0; index < sentences.size(); index++) {
      int first = token;
      while (token < tokens.size() && tokens.get(token).sentence() == index) {
        token++;
      }
      Sentence old = sentences.get(index);
      recounted.add(new Sentence(first, token, old.start(), old.end(), old.question()));
    }
    return recounted;
  }
}
