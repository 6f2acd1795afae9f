package io.vigie.dashboards.log;

import io.vigie.ingest.mention.Mention;
import java.util.concurrent.CompletableFuture;

/** Where mentions enter the pipeline. */
public interface MentionLog {

  /** Writes a normalised mention; completes when it can no longer be lost. */
  CompletableFuture<Void> append(Mention mention);
}
