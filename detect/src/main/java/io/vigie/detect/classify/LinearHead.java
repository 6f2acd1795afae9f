package io.vigie.detect.classify;

import io.vigie.detect.harm.Harm;
import io.vigie.detect.text.FeatureHashing;
import io.vigie.detect.text.Features;
import java.util.Map;

/**
 * One harm of the linear model: a weight for each feature, and for each language the scale that
 * makes its sum a probability.
 */
public final class LinearHead {

  /** What is used for a language without a scale of its own. */
  public static final String ANY_LANGUAGE = "*";

  /** Platt's scale: the probability is {@code 1/(1+e^-(slope·sum+offset))}. */
  public record Scale(double slope, double offset) {

    /** The probability for a sum of weights. */
    public double probability(double sum) {
      return Odds.probability(slope * sum + offset);
    }
  }

  private final Harm harm;
  private final float[] weights;
  private final double bias;
  private final Map<String, Scale> scales;

  /**
   * @param weights {@link FeatureHashing#BUCKETS} of them; not to be changed afterwards
   * @param scales by language; {@code *} is for every other one
   */
  public LinearHead(Harm harm, float[] weights, double bias, Map<String, Scale> scales) {
    if (weights.length != FeatureHashing.BUCKETS) {
      throw new IllegalArgumentException(
          "weights should be " + FeatureHashing.BUCKETS + ": were " + weights.length);
    }
    if (!scales.containsKey(ANY_LANGUAGE)) {
      throw new IllegalArgumentException("a scale for any language is missing");
    }
    this.harm = harm;
    this.weights = weights;
    this.bias = bias;
    this.scales = Map.copyOf(scales);
  }

  public Harm harm() {
    return harm;
  }

  public double bias() {
    return bias;
  }

  /** The scales by language. */
  public Map<String, Scale> scales() {
    return scales;
  }

  /** The same weights under other scales. */
  public LinearHead scaled(Map<String, Scale> others) {
    return new LinearHead(harm, weights, bias, others);
  }

  float[] weights() {
    return weights;
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
