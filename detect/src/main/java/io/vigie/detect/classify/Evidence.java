package io.vigie.detect.classify;

import io.vigie.detect.harm.Harm;
import io.vigie.detect.match.Field;
import java.util.List;

/**
 * One sign of a harm, weighed.
 *
 * @param probability what it says alone, 0 to 1
 * @param start of the clause or sentence that carries it, in the original field
 * @param end one past the last
 * @param reasons sentences that an analyst can check
 */
record Evidence(
    Harm harm, double probability, Field field, int start, int end, List<String> reasons) {

  Evidence {
    reasons = List.copyOf(reasons);
  }
}
