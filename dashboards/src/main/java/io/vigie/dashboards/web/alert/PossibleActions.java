package io.vigie.dashboards.web.alert;

import io.vigie.alerting.alert.AlertVersion;
import io.vigie.alerting.triage.Action;
import io.vigie.alerting.triage.Decision;
import io.vigie.alerting.triage.DismissReason;
import io.vigie.alerting.triage.TriageFold;
import io.vigie.alerting.triage.TriageLedger;
import io.vigie.alerting.triage.TriageState;
import io.vigie.dashboards.access.Principal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which buttons make sense now: the page tries each action on a copy of the alert's state with the
 * fold that will rule on it, so that page and ruling cannot disagree.
 */
final class PossibleActions {
  private static final Set<Action> OFFERED =
      EnumSet.of(
          Action.ASSIGN,
          Action.CONFIRM,
          Action.DISMISS,
          Action.REOPEN,
          Action.COMMENT,
          Action.REQUEST_HELP,
          Action.APPROVE,
          Action.NOTIFY,
          Action.UNDO,
          Action.CLOSE);

  private final TriageFold fold;

  PossibleActions(TriageFold fold) {
    this.fold = fold;
  }

  Set<Action> of(String alertId, TriageState state, Principal caller, Instant now) {
    Set<Action> possible = EnumSet.noneOf(Action.class);
    for (Action action : OFFERED) {
      if (caller.role().may(action)
          && fold.apply(ledgerWith(alertId, state), tried(alertId, state, caller, action, now))
              .isAccepted()) {
        possible.add(action);
      }
    }
    return possible;
  }

  private static TriageLedger ledgerWith(String alertId, TriageState state) {
    TriageLedger ledger = TriageLedger.inMemory();
    ledger.put(alertId, state);
    return ledger;
  }

  private static Decision tried(
      String alertId, TriageState state, Principal caller, Action action, Instant now) {
    String reason = action == Action.DISMISS ? DismissReason.OPINION.name() : "tried";
    String target = action == Action.ASSIGN ? caller.name() : null;
    long version = AlertVersion.of(state.accepted(), 0);
    return new Decision(
        "tried", alertId, caller.name(), now, action, target, reason, "tried", version);
  }
}
