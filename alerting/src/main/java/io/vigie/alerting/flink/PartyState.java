package io.vigie.alerting.flink;

import io.vigie.ingest.party.Party;
import org.jspecify.annotations.Nullable;

/** The party, and what is counted for it. A mutable class because it will change shape. */
public final class PartyState {
  /** As last read; kept when the party is removed, since its alerts stay. */
  public @Nullable Party party;

  /** Whether the party was removed from the portfolio. */
  public boolean gone;

  /** How many alerts were opened so far. */
  public long opened;

  /** For Flink. */
  public PartyState() {}
}
