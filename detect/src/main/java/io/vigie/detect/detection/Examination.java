package io.vigie.detect.detection;

import io.vigie.detect.match.PartyMatch;
import java.util.List;

/**
 * Everything that was made of one mention: what it names, and the harms found.
 *
 * @param matches every candidate, also the ambiguous ones and those written by the party itself
 * @param detections see {@link Detector#detect}
 */
public record Examination(List<PartyMatch> matches, List<Detection> detections) {

  public Examination {
    matches = List.copyOf(matches);
    detections = List.copyOf(detections);
  }
}
