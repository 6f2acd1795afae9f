package io.vigie.alerting.claim;

import io.vigie.alerting.alert.Alert;
import io.vigie.detect.detection.Detection;
import org.jspecify.annotations.Nullable;

/** The facts in plain words: what was found, and the first quotes. */
final class ClaimFacts {
  private static final int QUOTES = 5;

  private ClaimFacts() {}

  static @Nullable String of(Alert alert) {
    if (alert.detections().isEmpty()) {
      return null;
    }
    StringBuilder facts =
        new StringBuilder()
            .append(alert.counts().mentions())
            .append(" mention(s) by ")
            .append(alert.counts().authors())
            .append(" known author(s): ")
            .append(alert.harms());
    alert.detections().stream().limit(QUOTES).forEach(held -> quote(facts, held));
    return facts.toString();
  }

  private static void quote(StringBuilder facts, Detection detection) {
    if (!detection.quote().isEmpty()) {
      facts
          .append("\n- ")
          .append(detection.harm())
          .append(" « ")
          .append(detection.quote())
          .append(" »");
    }
  }
}
