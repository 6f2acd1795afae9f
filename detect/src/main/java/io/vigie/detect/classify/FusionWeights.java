package io.vigie.detect.classify;

/**
 * How one harm's signs become a probability: {@code σ(offset + encoder·e + words·w + linear·l)}.
 * Fitted by {@code vigie train fusion}.
 */
public record FusionWeights(double offset, double encoder, double words, double linear) {

  /** The same with less to begin with. */
  public FusionWeights lowered(double logit) {
    return new FusionWeights(offset - logit, encoder, words, linear);
  }

  double probability(Signs signs) {
    return Odds.probability(
        offset + encoder * signs.encoder() + words * signs.words() + linear * signs.linear());
  }
}
