package io.vigie.detect.corpus;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of a text without case and accents, every name being one and the same word. */
final class MaskedWords {
  private static final String NAME = " \u0001 ";
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}\u0001]+");

  private MaskedWords() {}

  static List<String> of(CorpusText text) {
    String masked = text.text();
    for (String name : longestFirst(text)) {
      masked = masked.replace(name, NAME);
    }
    String folded = Normalizer.normalize(masked.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    String plain = MARKS.matcher(folded).replaceAll("");
    return NO_WORD.splitAsStream(plain).filter(word -> !word.isEmpty()).toList();
  }

  /** The runs of {@code length} words; of a shorter text, all its words. */
  static Set<List<String>> runs(List<String> words, int length) {
    Set<List<String>> runs = new HashSet<>();
    for (int i = 0; i + length <= words.size(); i++) {
      runs.add(List.copyOf(words.subList(i, i + length)));
    }
    return runs.isEmpty() ? Set.of(words) : runs;
  }

  private static List<String> longestFirst(CorpusText text) {
    List<String> names = new ArrayList<>(text.others());
    Stream.ofNullable(text.target().name()).forEach(names::add);
    names.removeIf(String::isEmpty);
    names.sort(Comparator.comparingInt(String::length).reversed());
    return names;
  }
}
