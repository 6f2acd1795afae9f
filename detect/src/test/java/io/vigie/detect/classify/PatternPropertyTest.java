package io.vigie.detect.classify;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.detect.text.TokenizedText;
import io.vigie.detect.text.Tokenizer;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PatternPropertyTest {

  @Property
  void agreesWithANaiveMatcher(
      @ForAll("patterns") String written, @ForAll("sentences") String sentence) {
    Vocabulary vocabulary = new Vocabulary(Map.of());
    Pattern pattern = new PatternParser(vocabulary).parse(written);
    TokenizedText text = Tokenizer.tokenize(sentence);
    SymbolTable symbols = SymbolTable.of(text.tokens(), vocabulary);
    int size = text.tokens().size();
    for (int start = 0; start < size; start++) {
      if (symbols.carries(start, pattern.elements().get(0).symbol())) {
        int naive = naive(pattern.elements(), 1, symbols, start + 1, size);
        assertThat(pattern.match(symbols, start, size)).isEqualTo(naive);
      }
    }
  }

  /** The shortest match by trying everything. */
  private static int naive(
      List<Pattern.Element> elements, int index, SymbolTable symbols, int from, int size) {
    if (index == elements.size()) {
      return from;
    }
    Pattern.Element element = elements.get(index);
    int best = element.optional() ? naive(elements, index + 1, symbols, from, size) : -1;
    for (int at = from; at <= from + element.gap() && at < size; at++) {
      if (symbols.carries(at, element.symbol())) {
        int end = naive(elements, index + 1, symbols, at + 1, size);
        best = end >= 0 && (best < 0 || end < best) ? end : best;
      }
    }
    return best;
  }

  @Provide
  Arbitrary<String> sentences() {
    return Arbitraries.of("ab", "bc", "cd", "de")
        .list()
        .ofMinSize(1)
        .ofMaxSize(14)
        .map(words -> String.join(" ", words));
  }

  @Provide
  Arbitrary<String> patterns() {
    Arbitrary<String> place = Arbitraries.of("ab", "bc", "cd|de", "a*", "bc?", "de");
    Arbitrary<String> step =
        Combinators.combine(Arbitraries.of("", "~1 ", "~2 ", "~4 "), place).as((gap, p) -> gap + p);
    return Combinators.combine(Arbitraries.of("ab", "bc|cd"), step.list().ofMaxSize(4))
        .as((first, rest) -> first + " " + String.join(" ", rest));
  }
}
