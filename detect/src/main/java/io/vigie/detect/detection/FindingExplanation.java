package io.vigie.detect.detection;

import io.vigie.detect.classify.HarmFinding;

/**
 * What the classifier said of one harm to one party.
 *
 * @param threshold the score from which it is reported
 */
public record FindingExplanation(String partyId, HarmFinding finding, double threshold) {

  /** Whether it becomes a detection. */
  public boolean isReported() {
    return finding.score() >= threshold;
  }
}
