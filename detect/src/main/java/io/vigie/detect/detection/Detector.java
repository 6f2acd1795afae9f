package io.vigie.detect.detection;

import io.vigie.ingest.mention.Mention;
import java.util.List;

/** Finds the harms that one mention does to insured parties. Thread-safe. */
public interface Detector {

  /**
   * Certain matches with a harm above its threshold, ordered by party id, then by harm.
   *
   * @param mention normalised
   */
  List<Detection> detect(Mention mention);

  /** The detections with the matches they come from; a detector that shows none has no matches. */
  default Examination examine(Mention mention) {
    return new Examination(List.of(), detect(mention));
  }
}
