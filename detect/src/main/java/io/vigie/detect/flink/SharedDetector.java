package io.vigie.detect.flink;

import io.vigie.detect.ambiguity.NameChoice;
import io.vigie.detect.classify.HarmClassifier;
import io.vigie.detect.detection.AskingDetector;
import io.vigie.detect.detection.CascadeDetector;
import io.vigie.detect.detection.Detection;
import io.vigie.detect.detection.Detector;
import io.vigie.detect.detection.Examination;
import io.vigie.detect.match.PartyDirectory;
import io.vigie.detect.match.feed.SharedPartyDirectory;
import io.vigie.ingest.mention.Mention;
import java.util.List;
import java.util.function.Predicate;

/** A detector that holds a share in the directory of parties until it is closed. */
final class SharedDetector implements Detector, AutoCloseable {
  private final SharedPartyDirectory share;
  private final AskingDetector detector;

  SharedDetector(SharedPartyDirectory share, PartyDirectory directory, HarmClassifier classifier) {
    this.share = share;
    CascadeDetector cascade = new CascadeDetector(directory, share.imitations(), classifier);
    this.detector = new AskingDetector(cascade, directory, directory::party);
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
  public Examination examine(Mention mention, Predicate<String> concerned) {
    return detector.examine(mention, concerned);
  }

  @Override
  public List<Detection> detect(NameChoice choice) {
    return detector.detect(choice);
  }

  @Override
  public void close() {
    share.close();
  }
}
