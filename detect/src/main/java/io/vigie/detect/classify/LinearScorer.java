package io.vigie.detect.classify;

import io.vigie.detect.harm.Harm;
import io.vigie.detect.text.Token;
import java.util.List;
import java.util.Map;

/** What a trained model says of a stretch of text. Thread-safe. */
public interface LinearScorer {
  /** Knows nothing. */
  LinearScorer NONE = tokens -> Map.of();

  /** A calibrated probability for each harm that the model was trained for. */
  Map<Harm, Double> score(List<Token> tokens);
}
