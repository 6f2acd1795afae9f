package io.vigie.detect.identity;

import java.util.List;

/**
 * One party that a name imitates.
 *
 * @param candidate the imitating name as it was given
 * @param imitated the party's own name, handle or domain that it resembles
 * @param score estimated probability that it imitates the party, 0 to 1; set by reasoning
 * @param technique the one that explains it best
 * @param reasons sentences that an analyst can check
 */
public record Lookalike(
    String candidate,
    String partyId,
    String imitated,
    double score,
    Technique technique,
    List<String> reasons) {

  /** From this probability on it is reported. */
  public static final double THRESHOLD = 0.5;

  public Lookalike {
    reasons = List.copyOf(reasons);
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("score should be between 0 and 1: was " + score);
    }
  }
}
