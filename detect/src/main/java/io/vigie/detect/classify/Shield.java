package io.vigie.detect.classify;

import io.vigie.detect.harm.Harm;
import java.util.Set;

/**
 * One row of the shields: words that make evidence mean less, such as a negation.
 *
 * @param language {@code fr}, {@code en} or {@code *}
 * @param harms which harms it weighs on
 * @param strength how much it takes from the logit of the score; a negative one gives back
 * @param relation where it has to stand
 * @param reach in tokens, for {@link Relation#BEFORE} and {@link Relation#AFTER}
 * @param reason what the words do, to follow "it"; for example {@code is a negation}
 */
record Shield(
    String language,
    Set<Harm> harms,
    double strength,
    Relation relation,
    int reach,
    Pattern pattern,
    String reason) {

  /** Where a shield stands, seen from the evidence. */
  enum Relation {
    /** It shares words with the evidence. */
    COVERS,
    /** It ends at most {@code reach} tokens before the evidence, in the same clause. */
    BEFORE,
    /** It begins at most {@code reach} tokens after the evidence, in the same sentence. */
    AFTER,
    /** It is in the same sentence. */
    SENTENCE,
    /** It is anywhere in the same field. */
    TEXT
  }

  /** Whether it is a negation, which a firm entry ignores. */
  boolean isNegation() {
    return reason.contains("negat");
  }
}
