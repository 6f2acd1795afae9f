package io.vigie.alerting.claim;

import java.util.concurrent.CompletableFuture;

/** The insurer's end. */
@FunctionalInterface
interface ClaimIntake {

  /** Sends a notice once; the future never fails. */
  CompletableFuture<Answer> send(ClaimNotice notice);
}
