package io.vigie.dashboards.log;

import io.vigie.alerting.triage.Decision;
import io.vigie.alerting.triage.Verdict;
import java.util.concurrent.CompletableFuture;

/** Where decisions are put in order and ruled on. */
public interface DecisionLog {

  /** Writes the decision; the answer is the ruling at its place in the order. */
  CompletableFuture<Verdict> append(Decision decision);
}
