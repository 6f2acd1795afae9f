package io.vigie.alerting.triage;

import io.vigie.alerting.alert.AlertIds;
import org.jspecify.annotations.Nullable;

/**
 * Whether another alert of the same party may be merged into this one. The other one closes; what
 * could be lost with it (a request for help, a claim) refuses the merge.
 */
final class MergeRule {

  Verdict rule(TriageState state, TriageLedger ledger, Decision decision) {
    String target = decision.target();
    String refusal = refusal(ledger, decision, target);
    return refusal == null
        ? Verdict.accepted(
            target + " was merged into this alert",
            state.finalStep(decision, state.standing().inReview()))
        : Verdict.invalid(refusal, state);
  }

  private static @Nullable String refusal(
      TriageLedger ledger, Decision decision, @Nullable String target) {
    if (target == null || !AlertIds.isAlertId(target)) {
      return "target should be the id of the other alert: was " + target;
    }
    if (target.equals(decision.alertId())) {
      return "an alert cannot be merged into itself";
    }
    if (!AlertIds.partyKeyOf(target).equals(AlertIds.partyKeyOf(decision.alertId()))) {
      return target + " is about another party: only alerts of one party can be merged";
    }
    return refusalOf(ledger.of(target).standing(), decision);
  }

  private static @Nullable String refusalOf(Standing other, Decision decision) {
    Lock lock = other.lock();
    if (lock != null && lock.keepsOut(decision.by(), decision.at())) {
      return "the other alert is locked by " + lock.by() + " until " + lock.until();
    }
    return switch (other.status()) {
      case CLAIMED -> "a claim notice went out for the other alert: merge this one into it instead";
      case CLOSED -> "the other alert is closed";
      default ->
          other.helpRequested()
              ? "help was asked for on the other alert: merge this one into it instead"
              : null;
    };
  }
}
