package io.vigie.detect.ambiguity;

import java.util.List;

/**
 * A party that may be meant.
 *
 * @param confidence that it is, 0 to 1
 * @param reasons sentences that an analyst can check
 */
public record Candidate(String partyId, double confidence, List<String> reasons) {

  @SuppressWarnings("NullAway") // a document on the wire may leave anything out
  public Candidate {
    reasons = reasons == null ? List.of() : List.copyOf(reasons);
    if (partyId == null) {
      throw new IllegalArgumentException("partyId is missing");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence should be between 0 and 1: was " + confidence);
    }
  }
}
