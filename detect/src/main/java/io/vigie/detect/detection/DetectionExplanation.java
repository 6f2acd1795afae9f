package io.vigie.detect.detection;

import io.vigie.detect.match.MatchExplanation;
import java.util.List;

/**
 * Why a mention led to detections, or to none.
 *
 * @param matches every place that was looked at, with its reasons
 * @param findings every harm of every party that is certainly meant, also below the threshold
 * @param conclusion one sentence: what came of it, or why nothing did
 */
public record DetectionExplanation(
    List<MatchExplanation> matches, List<FindingExplanation> findings, String conclusion) {

  public DetectionExplanation {
    matches = List.copyOf(matches);
    findings = List.copyOf(findings);
  }
}
