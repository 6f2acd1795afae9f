package io.vigie.dashboards.log;

import io.vigie.alerting.claim.ClaimStatus;
import java.util.concurrent.CompletableFuture;

/** Where insurers' answers are written. */
public interface ClaimLog {

  /** Writes an answer; completes when it can no longer be lost. */
  CompletableFuture<Void> append(ClaimStatus status);
}
