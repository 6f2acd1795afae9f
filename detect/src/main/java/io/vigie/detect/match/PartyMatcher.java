package io.vigie.detect.match;

import io.vigie.ingest.mention.Mention;
import java.util.List;

/** Finds the insured parties that a mention names. Thread-safe. */
public interface PartyMatcher {

  /** Every candidate, in order of field, start and party id; the status says what each is worth. */
  List<PartyMatch> match(Mention mention);
}
