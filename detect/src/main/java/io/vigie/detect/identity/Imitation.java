package io.vigie.detect.identity;

import java.util.List;

/**
 * A party that a domain or an account passes itself off as.
 *
 * @param name the imitating name, as the mention has it
 * @param score estimated probability, 0 to 1; set by reasoning
 * @param reasons sentences that an analyst can check
 */
public record Imitation(String partyId, String name, double score, List<String> reasons) {
  /** Name and version of what scores imitations. */
  public static final String MODEL = "identity-1";

  public Imitation {
    reasons = List.copyOf(reasons);
  }
}
