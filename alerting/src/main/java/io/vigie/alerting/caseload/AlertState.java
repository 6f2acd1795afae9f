package io.vigie.alerting.caseload;

import io.vigie.detect.detection.Detection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What detections made of one alert; what people made of it lies in its {@code TriageState}. A
 * mutable class because it is keyed state that will change shape.
 */
public final class AlertState {
  public String id = "";
  public Instant openedAt = Instant.EPOCH;
  public Instant updatedAt = Instant.EPOCH;

  /** How many times detections changed it. */
  public long revision;

  /** The first {@code Alert.DETECTIONS_HELD}, in order of arrival. */
  public List<Detection> detections = new ArrayList<>();

  /** What is counted here and lies in annexes. */
  public Overflow more = new Overflow();

  /** Whether its claim notice was written. */
  public boolean noticed;

  /** For Flink. */
  public AlertState() {}

  AlertState(String id, Instant openedAt) {
    this.id = id;
    this.openedAt = openedAt;
    this.updatedAt = openedAt;
  }
}
