package io.vigie.detect.detection;

import io.vigie.detect.ambiguity.AmbiguousMention;
import io.vigie.detect.match.PartyMatch;
import java.util.List;

/**
 * Everything that was made of one mention: what it names, and the harms found.
 *
 * @param matches every candidate, also the ambiguous ones and those written by the party itself
 * @param detections see {@link Detector#detect}
 * @param ambiguous what a person has to say before anything can be detected
 */
public record Examination(
    List<PartyMatch> matches, List<Detection> detections, List<AmbiguousMention> ambiguous) {

  /** What was made of a mention that names nobody. */
  public static final Examination NOTHING = new Examination(List.of(), List.of(), List.of());

  public Examination {
    matches = List.copyOf(matches);
    detections = List.copyOf(detections);
    ambiguous = List.copyOf(ambiguous);
  }
}
