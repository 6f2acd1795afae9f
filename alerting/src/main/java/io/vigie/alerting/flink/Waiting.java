package io.vigie.alerting.flink;

import io.vigie.alerting.triage.Decision;
import io.vigie.detect.detection.Detection;
import org.jspecify.annotations.Nullable;

/**
 * A detection that waits for its party, or a decision that waits for its alert. A mutable class
 * because it will change shape.
 */
public final class Waiting {
  /** Processing time, in milliseconds, at which it is given up. */
  public long deadline;

  public @Nullable Detection detection;
  public @Nullable Decision decision;

  /** For Flink. */
  public Waiting() {}

  static Waiting of(Detection detection, long deadline) {
    Waiting waiting = new Waiting();
    waiting.detection = detection;
    waiting.deadline = deadline;
    return waiting;
  }

  static Waiting of(Decision decision, long deadline) {
    Waiting waiting = new Waiting();
    waiting.decision = decision;
    waiting.deadline = deadline;
    return waiting;
  }
}
