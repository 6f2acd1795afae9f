package io.vigie.detect.classify;

import io.vigie.detect.harm.Harm;

/**
 * How far the linear model is believed without words of the lexicon. Against a party it may only
 * confirm an insult or a threat: it was trained on little French and on no reviews, and takes an
 * angry customer for an abusive one. A text alone is asked for what it was trained on.
 */
enum ModelTrust {
  PARTY(0.6, 0.45),
  TEXT(1.0, 0.75);

  private final double hate;
  private final double other;

  ModelTrust(double hate, double other) {
    this.hate = hate;
    this.other = other;
  }

  double share(Harm harm) {
    return harm == Harm.HATE ? hate : other;
  }
}
