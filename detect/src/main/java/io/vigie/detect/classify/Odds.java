package io.vigie.detect.classify;

/** Between probabilities and logits. */
final class Odds {
  private static final double SMALLEST = 1e-6;

  private Odds() {}

  static double logit(double probability) {
    double bounded = Math.min(1 - SMALLEST, Math.max(SMALLEST, probability));
    return Math.log(bounded / (1 - bounded));
  }

  static double probability(double logit) {
    return 1 / (1 + Math.exp(-logit));
  }
}
