package io.vigie.dashboards.log;

import io.vigie.ingest.party.Party;
import java.util.concurrent.CompletableFuture;

/** Where the portfolio is changed. */
public interface PartyLog {

  /** Adds or replaces a party; completes when it can no longer be lost. */
  CompletableFuture<Void> put(Party party);

  /** Removes a party. */
  CompletableFuture<Void> remove(String id);
}
