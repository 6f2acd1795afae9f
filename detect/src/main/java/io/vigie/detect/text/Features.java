package io.vigie.detect.text;

/** A sparse vector of unit length; empty when nothing was read. */
public final class Features {
  private final int[] indices;
  private final float[] values;

  private Features(int[] indices, float[] values) {
    this.indices = indices;
    this.values = values;
  }

  /** Dampens counts by their logarithm and scales the vector to unit length. */
  static Features normalised(int[] indices, float[] counts) {
    double squares = 0;
    for (int i = 0; i < counts.length; i++) {
      counts[i] = (float) (1 + Math.log(counts[i]));
      squares += counts[i] * counts[i];
    }
    float scale = squares == 0 ? 0 : (float) (1 / Math.sqrt(squares));
    for (int i = 0; i < counts.length; i++) {
      counts[i] *= scale;
    }
    return new Features(indices, counts);
  }

  /** How many features are not zero. */
  public int size() {
    return indices.length;
  }

  /**
   * The number of the {@code i}-th feature, rising, from 0 to below {@link FeatureHashing#BUCKETS}.
   */
  public int index(int i) {
    return indices[i];
  }

  /** The value of the {@code i}-th feature. */
  public float value(int i) {
    return values[i];
  }

  /** The product with a dense vector of {@link FeatureHashing#BUCKETS} weights. */
  public double dot(float[] weights) {
    double sum = 0;
    for (int i = 0; i < indices.length; i++) {
      sum += values[i] * weights[indices[i]];
    }
    return sum;
  }
}
