package io.vigie.ingest.party;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Is told what changes in the set of insured parties, in order, by one caller at a time. */
public interface PartyListener {

  /** From now on these are all. */
  void replaceAll(Collection<Party> all);

  /**
   * Some came, changed or went.
   *
   * @param news by id; empty for a party that went
   */
  void apply(Map<String, Optional<Party>> news);
}
