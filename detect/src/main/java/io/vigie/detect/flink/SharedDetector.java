package io.vigie.detect.flink;

import io.vigie.detect.classify.HarmClassifier;
import io.vigie.detect.detection.CascadeDetector;
import io.vigie.detect.detection.Detection;
import io.vigie.detect.detection.Detector;
import io.vigie.detect.detection.Examination;
import io.vigie.detect.match.PartyMatcher;
import io.vigie.detect.match.feed.SharedPartyDirectory;
import io.vigie.ingest.mention.Mention;
import java.util.List;

/** A detector that holds a share in the directory of parties until it is closed. */
final class SharedDetector implements Detector, AutoCloseable {
  private final SharedPartyDirectory share;
  private final CascadeDetector detector;

  SharedDetector(SharedPartyDirectory share, PartyMatcher matcher, HarmClassifier classifier) {
    this.share = share;
    this.detector = new CascadeDetector(matcher, share.imitations(), classifier);
  }

  @Override
  public List<Detection> detect(Mention mention) {
    return detector.detect(mention);
  }

  @Override
  public Examination examine(Mention mention) {
    return detector.examine(mention);
  }

  @Override
  public void close() {
    share.close();
  }
}
