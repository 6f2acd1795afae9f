package io.vigie.detect.detection;

import io.vigie.detect.ambiguity.NameChoice;
import io.vigie.ingest.mention.Mention;
import java.util.List;
import java.util.function.Predicate;

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
    return new Examination(List.of(), detect(mention), List.of());
  }

  /**
   * What concerns some parties only, with the same ids as if all were looked at.
   *
   * @param concerned tells by party id
   */
  default Examination examine(Mention mention, Predicate<String> concerned) {
    return new Examination(
        List.of(),
        detect(mention).stream().filter(found -> concerned.test(found.partyId())).toList(),
        List.of());
  }

  /**
   * The harms to the party that a person says is meant, with the ids that they would have if it had
   * been certain from the start; none when nobody insured is meant, and none for a party that is no
   * longer insured or was not covered when the mention was seen. A detector that asks nothing
   * learns nothing.
   */
  default List<Detection> detect(NameChoice choice) {
    return List.of();
  }
}
