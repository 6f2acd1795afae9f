package io.vigie.detect.train;

import io.vigie.detect.harm.Harm;
import io.vigie.detect.text.FeatureHashing;
import io.vigie.detect.text.Features;
import io.vigie.detect.text.TokenizedText;
import io.vigie.detect.text.Tokenizer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The labelled sets of one folder, read for one harm at a time so that little memory is held. */
final class Corpus {
  private static final int MOST_TOKENS = 80;

  private final Path folder;

  Corpus(Path folder) {
    this.folder = folder;
  }

  /**
   * The examples of one part of the sets for a harm, in a fixed order.
   *
   * @param ship whether to read the sets that may be trained on, or those that only measure
   */
  List<Example> examples(Harm harm, Split part, boolean ship) throws IOException {
    List<Example> examples = new ArrayList<>();
    for (Lesson lesson : Lessons.all()) {
      if (lesson.harm() == harm && lesson.ship() == ship) {
        read(lesson, part, examples);
      }
    }
    return examples;
  }

  private void read(Lesson lesson, Split part, List<Example> examples) throws IOException {
    Map<String, Labelled> rows = new TreeMap<>(Comparator.naturalOrder());
    LabelledFile.read(
        folder.resolve(lesson.set() + LabelledFile.ENDING),
        text ->
            lesson
                .label(text)
                .ifPresent(label -> rows.put(Order.of(text.text()), new Labelled(text, label))));
    rows.values().stream()
        .limit(lesson.most())
        .filter(row -> !lesson.ship() || Split.of(row.text().text()) == part)
        .map(Corpus::example)
        .forEach(example -> add(example, part == Split.TRAIN ? lesson.repeat() : 1, examples));
  }

  private record Labelled(LabelledText text, boolean label) {}

  private static void add(Example example, int times, List<Example> examples) {
    for (int i = 0; i < times; i++) {
      examples.add(example);
    }
  }

  private static Example example(Labelled row) {
    return new Example(
        row.text().set(), row.text().language(), features(row.text().text()), row.label());
  }

  private static Features features(String text) {
    TokenizedText read = Tokenizer.tokenize(text);
    return FeatureHashing.of(read.tokens(0, Math.min(MOST_TOKENS, read.tokens().size())));
  }
}
