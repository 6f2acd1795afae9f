package io.vigie.detect.flink;

import io.vigie.detect.DetectConfiguration;
import io.vigie.detect.classify.HarmClassifier;
import io.vigie.detect.classify.ShippedClassifier;
import io.vigie.detect.detection.Detector;
import io.vigie.detect.match.feed.SharedPartyDirectory;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Makes the detectors of one JVM, which share one classifier and one directory of parties. */
public final class DetectorFactory {
  private static final Map<DetectConfiguration, HarmClassifier> CLASSIFIERS =
      new ConcurrentHashMap<>();

  private DetectorFactory() {}

  /** The one classifier of this JVM with this configuration. */
  public static HarmClassifier classifier(DetectConfiguration configuration) {
    return CLASSIFIERS.computeIfAbsent(configuration, ShippedClassifier::load);
  }

  /**
   * A detector of the parties in Kafka, once they are loaded; it must be closed.
   *
   * @throws IllegalStateException when the thread is interrupted while it waits
   */
  static Detector onKafka(String bootstrapServers, DetectConfiguration configuration) {
    HarmClassifier classifier = classifier(configuration);
    SharedPartyDirectory share = SharedPartyDirectory.open(bootstrapServers, configuration);
    try {
      return new SharedDetector(share, share.awaitLoaded(), classifier);
    } catch (InterruptedException e) {
      share.close();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the parties were loading", e);
    }
  }
}
