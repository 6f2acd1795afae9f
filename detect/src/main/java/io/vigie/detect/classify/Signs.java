package io.vigie.detect.classify;

/**
 * What the parts make of one harm, as numbers that are weighed together.
 *
 * @param encoder logit of the encoder
 * @param words probability by the lexicon, 0 without any word of it
 * @param linear probability by the linear model, 0 for a harm that it doesn't know
 */
public record Signs(double encoder, double words, double linear) {

  /** As features, in the order of {@link FusionWeights}. */
  public double[] features() {
    return new double[] {encoder, words, linear};
  }
}
