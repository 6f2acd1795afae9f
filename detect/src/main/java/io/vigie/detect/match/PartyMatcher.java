package io.vigie.detect.match;

import io.vigie.ingest.mention.Mention;
import java.util.List;

/** Finds the insured parties that a mention names. Thread-safe. */
public interface PartyMatcher {

  /** Every candidate, in order of field, start and party id; the status says what each is worth. */
  List<PartyMatch> match(Mention mention);

  /**
   * Every place that was looked at, also those that do not count, with the reasons; in the order of
   * {@link #match}. A matcher that gives no reasons explains nothing.
   */
  default List<MatchExplanation> explain(Mention mention) {
    return List.of();
  }
}
