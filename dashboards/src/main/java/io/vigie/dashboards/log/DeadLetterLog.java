package io.vigie.dashboards.log;

import io.vigie.ingest.deadletter.DeadLetter;
import java.util.concurrent.CompletableFuture;

/** Where refused input is kept with its reason. */
public interface DeadLetterLog {

  CompletableFuture<Void> append(DeadLetter letter);
}
