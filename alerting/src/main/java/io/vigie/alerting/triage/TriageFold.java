package io.vigie.alerting.triage;

import io.vigie.alerting.alert.AlertIds;
import io.vigie.alerting.alert.AlertStatus;
import io.vigie.alerting.alert.AlertVersion;

/**
 * The one fold of {@code vigie.triage}, used by the job and by every web server, so that all agree:
 * it rules from the decisions alone, in their order, and from nothing else.
 *
 * <p>Whether the alert (or the other alert of a {@code MERGE}) exists is not in the decisions;
 * whoever takes a decision in asks that before writing it.
 *
 * <p>Thread-safe as far as the ledger is.
 */
public final class TriageFold {
  private final ActionRules rules;
  private final MergeRule mergeRule = new MergeRule();

  /** The fold with the default times. */
  public TriageFold() {
    this(TriageTimes.DEFAULT);
  }

  public TriageFold(TriageTimes times) {
    this.rules = new ActionRules(times);
  }

  /**
   * Rules on the next decision, and keeps what it changes: the fold of its alert and, for an
   * accepted {@code MERGE}, the fold of the alert that is closed by it.
   */
  public Verdict apply(TriageLedger ledger, Decision decision) {
    TriageState state = ledger.of(decision.alertId());
    Verdict verdict = rule(ledger, state, decision);
    if (verdict.changed()) {
      ledger.put(decision.alertId(), verdict.newState());
      closeMerged(ledger, decision);
    }
    return verdict;
  }

  private Verdict rule(TriageLedger ledger, TriageState state, Decision decision) {
    if (!AlertIds.isAlertId(decision.alertId())) {
      return Verdict.invalid(
          "alertId should be the id of an alert: was " + decision.alertId(), state);
    }
    if (state.decisionIds().contains(decision.id())) {
      return Verdict.repeated(state);
    }
    if (AlertVersion.decisionsSeen(decision.version()) != state.accepted()) {
      return Verdict.stale("somebody decided on this alert since you read it", state);
    }
    Lock lock = state.standing().lock();
    if (lock != null && lock.keepsOut(decision.by(), decision.at())) {
      return Verdict.invalid("locked by " + lock.by() + " until " + lock.until(), state);
    }
    AlertStatus status = state.status();
    if (!StatusMachine.allows(status, decision.action())) {
      return Verdict.invalid(StatusMachine.refusal(status, decision.action()), state);
    }
    return decision.action() == Action.MERGE
        ? mergeRule.rule(state, ledger, decision)
        : rules.rule(state, decision);
  }

  private static void closeMerged(TriageLedger ledger, Decision decision) {
    String target = decision.target();
    if (decision.action() == Action.MERGE && target != null) {
      TriageState closed = ledger.of(target);
      ledger.put(
          target, closed.finalStep(decision, closed.standing().asMergedInto(decision.alertId())));
    }
  }
}
