package io.vigie.detect.classify;

import io.vigie.detect.harm.Harm;
import io.vigie.detect.text.FeatureHashing;
import io.vigie.detect.text.Features;
import io.vigie.detect.text.Token;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The trained linear model: one {@link LinearHead} a harm. Thread-safe.
 *
 * @param version for example {@code linear-1}
 */
public record LinearModel(String version, List<LinearHead> heads) implements LinearScorer {
  private static final String SHIPPED = "linear-1.bin";

  public LinearModel {
    heads = List.copyOf(heads);
  }

  /**
   * The model on the class path.
   *
   * @throws IllegalStateException if it is missing or broken
   */
  public static LinearModel shipped() {
    try (InputStream in = LinearModel.class.getResourceAsStream(SHIPPED)) {
      if (in == null) {
        throw new IllegalStateException(SHIPPED + " is missing from the class path");
      }
      return LinearModelFile.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Map<Harm, Double> score(List<Token> tokens, String language) {
    Features features = FeatureHashing.of(tokens);
    Map<Harm, Double> scores = new EnumMap<>(Harm.class);
    for (LinearHead head : heads) {
      scores.put(head.harm(), head.probability(features, language));
    }
    return scores;
  }
}
