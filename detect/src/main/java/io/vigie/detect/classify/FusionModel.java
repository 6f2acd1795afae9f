package io.vigie.detect.classify;

import io.vigie.detect.harm.Harm;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The fitted fusion of encoder, lexicon and linear model. Its file is a table that a person can
 * read: question, harm, and the weights in the order of {@link FusionWeights}.
 */
public record FusionModel(Map<Question, Map<Harm, FusionWeights>> weights) {
  private static final String FILE = "fusion-1.tsv";
  private static final int COLUMNS = 6;

  public FusionModel {
    Map<Question, Map<Harm, FusionWeights>> copy = new EnumMap<>(Question.class);
    weights.forEach((question, harms) -> copy.put(question, new EnumMap<>(harms)));
    weights = Collections.unmodifiableMap(copy);
  }

  private record Row(Question question, Harm harm, FusionWeights weights) {}

  /** The table on the class path. */
  static FusionModel shipped() {
    Map<Question, Map<Harm, FusionWeights>> weights = new EnumMap<>(Question.class);
    for (Row row : TableReader.read(FILE, COLUMNS, FusionModel::row)) {
      weights
          .computeIfAbsent(row.question(), question -> new EnumMap<>(Harm.class))
          .put(row.harm(), row.weights());
    }
    return new FusionModel(weights);
  }

  private static Row row(List<String> cells) {
    double[] numbers = cells.stream().skip(2).mapToDouble(Double::parseDouble).toArray();
    FusionWeights weights = new FusionWeights(numbers[0], numbers[1], numbers[2], numbers[3]);
    return new Row(Question.valueOf(cells.get(0)), Harm.valueOf(cells.get(1)), weights);
  }

  /** What was fitted for a question. */
  public Map<Harm, FusionWeights> of(Question question) {
    return weights.getOrDefault(question, Map.of());
  }

  /** The probability of a harm; 0 for one that was not fitted for this question. */
  double probability(Question question, Harm harm, Signs signs) {
    FusionWeights fitted = of(question).get(harm);
    return fitted == null ? 0 : fitted.probability(signs);
  }

  /** The file's content. */
  public String table() {
    StringBuilder table = new StringBuilder("// question\tharm\toffset\tencoder\twords\tlinear\n");
    weights.forEach(
        (question, harms) -> harms.forEach((harm, row) -> table.append(line(question, harm, row))));
    return table.toString();
  }

  private static String line(Question question, Harm harm, FusionWeights row) {
    return String.format(
        Locale.ROOT,
        "%s\t%s\t%.4f\t%.4f\t%.4f\t%.4f%n",
        question,
        harm,
        row.offset(),
        row.encoder(),
        row.words(),
        row.linear());
  }
}
