package io.vigie.detect.classify;

import io.vigie.detect.harm.Harm;
import io.vigie.detect.match.Field;
import java.util.List;

/**
 * A harm found in a mention against one party.
 *
 * @param score calibrated probability, 0 to 1
 * @param start first UTF-16 code unit of the quote in {@code field} of the mention as it came in
 * @param end one past the last
 * @param reasons sentences that an analyst can check
 */
public record HarmFinding(
    Harm harm, double score, Field field, int start, int end, List<String> reasons) {

  public HarmFinding {
    reasons = List.copyOf(reasons);
  }
}
