package io.vigie.detect.encoder;

/** Makes sums into probabilities that add to 1. */
final class Softmax {
  private Softmax() {}

  static double[] of(float[] sums) {
    double highest = Double.NEGATIVE_INFINITY;
    for (float sum : sums) {
      highest = Math.max(highest, sum);
    }
    double[] shares = new double[sums.length];
    double total = 0;
    for (int i = 0; i < sums.length; i++) {
      shares[i] = Math.exp(sums[i] - highest);
      total += shares[i];
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] /= total;
    }
    return shares;
  }
}
