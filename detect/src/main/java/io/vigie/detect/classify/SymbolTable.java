package io.vigie.detect.classify;

import io.vigie.detect.text.Token;
import java.util.Arrays;
import java.util.List;

/** Which symbols each token of one text carries. */
final class SymbolTable {
  private final int[][] symbols;

  private SymbolTable(int[][] symbols) {
    this.symbols = symbols;
  }

  static SymbolTable of(List<Token> tokens, Vocabulary vocabulary) {
    int[][] symbols = new int[tokens.size()][];
    for (int i = 0; i < symbols.length; i++) {
      symbols[i] = vocabulary.symbolsOf(tokens.get(i));
    }
    return new SymbolTable(symbols);
  }

  int[] at(int token) {
    return symbols[token];
  }

  boolean carries(int token, int symbol) {
    return Arrays.binarySearch(symbols[token], symbol) >= 0;
  }
}
