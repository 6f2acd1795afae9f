package io.vigie.detect.classify;

import io.vigie.detect.text.Sentence;
import io.vigie.detect.text.TokenizedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** Finds all rows whose pattern occurs in a text; work is linear in the length of the text. */
final class PatternIndex<T> {
  private final Function<T, Pattern> patternOf;
  private final Map<Integer, List<T>> byFirstSymbol = new HashMap<>();

  PatternIndex(List<T> rows, Function<T, Pattern> patternOf) {
    this.patternOf = patternOf;
    for (T row : rows) {
      int symbol = patternOf.apply(row).elements().get(0).symbol();
      byFirstSymbol.computeIfAbsent(symbol, unused -> new ArrayList<>()).add(row);
    }
  }

  List<Found<T>> find(TokenizedText text, SymbolTable symbols, Predicate<T> wanted) {
    List<Found<T>> found = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      for (int token = sentence.first(); token < sentence.last(); token++) {
        collect(symbols, token, sentence.last(), wanted, found);
      }
    }
    return found;
  }

  private void collect(
      SymbolTable symbols, int token, int limit, Predicate<T> wanted, List<Found<T>> found) {
    for (int symbol : symbols.at(token)) {
      for (T row : byFirstSymbol.getOrDefault(symbol, List.of())) {
        int end = wanted.test(row) ? patternOf.apply(row).match(symbols, token, limit) : -1;
        if (end > 0) {
          found.add(new Found<>(row, token, end));
        }
      }
    }
  }
}
