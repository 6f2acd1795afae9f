package io.vigie.alerting.claim;

import io.vigie.alerting.claim.ClaimNotice.By;
import io.vigie.alerting.claim.ClaimNotice.Qualification;
import io.vigie.detect.detection.Detection;
import io.vigie.detect.harm.Harm;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** One suggested qualification a harm, from the detection that is surest of it. */
final class Qualifications {
  private Qualifications() {}

  static List<Qualification> of(List<Detection> detections) {
    Map<Harm, Detection> surest = new EnumMap<>(Harm.class);
    for (Detection detection : detections) {
      surest.merge(
          detection.harm(),
          detection,
          (first, second) -> second.score() > first.score() ? second : first);
    }
    return surest.values().stream().map(Qualifications::qualification).toList();
  }

  private static Qualification qualification(Detection detection) {
    return new Qualification(detection.harm(), detection.reasons(), detection.score(), By.MODEL);
  }
}
