package io.vigie.alerting.episode;

import java.util.ArrayList;
import java.util.List;

/**
 * How later detections recognise one alert. A mutable class because it is keyed state that will
 * change shape.
 */
public final class Episode {
  /** How many different texts of one alert attract others; a thread rarely has more. */
  private static final int FINGERPRINTS = 16;

  /** The alert. */
  public String alertId = "";

  /** Its place in the order in which the party's alerts opened. */
  public long sequence;

  /** Of its first mentions, none near-identical to one before it. */
  public List<Fingerprint> fingerprints = new ArrayList<>();

  /** For Flink. */
  public Episode() {}

  Episode(String alertId, long sequence) {
    this.alertId = alertId;
    this.sequence = sequence;
  }

  boolean resembles(Fingerprint fingerprint, double threshold) {
    return fingerprints.stream().anyMatch(own -> own.similarity(fingerprint) >= threshold);
  }

  boolean learn(Fingerprint fingerprint, double threshold) {
    return fingerprints.size() < FINGERPRINTS
        && !resembles(fingerprint, threshold)
        && fingerprints.add(fingerprint);
  }
}
