package io.vigie.detect.classify;

import io.vigie.detect.harm.Harm;
import io.vigie.detect.text.FeatureHashing;
import io.vigie.detect.text.Features;
import java.util.Map;

/**
 * One harm of the linear model: a weight for each feature, and for each language the scale that
 * makes its sum a probability.
 *
 * @param weights {@link FeatureHashing#BUCKETS} of them; not to be changed
 * @param scales by language; {@code *} is for every other one
 */
public record LinearHead(Harm harm, float[] weights, double bias, Map<String, Scale> scales) {

  /** What is used for a language without a scale of its own. */
  public static final String ANY_LANGUAGE = "*";

  /** Platt's scale: the probability is {@code 1/(1+e^-(slope·sum+offset))}. */
  public record Scale(double slope, double offset) {

    /** The probability for a sum of weights. */
    public double probability(double sum) {
      return Odds.probability(slope * sum + offset);
    }
  }

  public LinearHead {
    if (weights.length != FeatureHashing.BUCKETS) {
      throw new IllegalArgumentException(
          "weights should be " + FeatureHashing.BUCKETS + ": were " + weights.length);
    }
    scales = Map.copyOf(scales);
    if (!scales.containsKey(ANY_LANGUAGE)) {
      throw new IllegalArgumentException("a scale for any language is missing");
    }
  }

  /** The sum of weights, before calibration. */
  public double sum(Features features) {
    return features.dot(weights) + bias;
  }

  /** The calibrated probability. */
  public double probability(Features features, String language) {
    Scale scale = scales.getOrDefault(language, scales.get(ANY_LANGUAGE));
    return scale == null ? 0 : scale.probability(sum(features));
  }
}
