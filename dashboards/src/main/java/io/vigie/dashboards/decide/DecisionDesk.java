package io.vigie.dashboards.decide;

import io.vigie.alerting.alert.Alert;
import io.vigie.alerting.alert.AlertVersion;
import io.vigie.alerting.triage.Action;
import io.vigie.alerting.triage.Decision;
import io.vigie.alerting.triage.Verdict;
import io.vigie.dashboards.access.Principal;
import io.vigie.dashboards.decide.RefusedException.Why;
import io.vigie.dashboards.log.DecisionLog;
import io.vigie.dashboards.store.AlertStore;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes decisions of people: checks that they may take them and that the alert is there, writes
 * them down, and waits for the ruling.
 */
public final class DecisionDesk {
  private static final int LONGEST_TEXT = 4000;
  private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

  private final AlertStore alerts;
  private final DecisionLog decisions;
  private final InstantSource clock;

  public DecisionDesk(AlertStore alerts, DecisionLog decisions, InstantSource clock) {
    this.alerts = alerts;
    this.decisions = decisions;
    this.clock = clock;
  }

  /** A decision as it was written, and the ruling on it. */
  public record Ruled(Decision decision, Verdict verdict) {}

  /**
   * Decides.
   *
   * @throws RefusedException when the caller may not, or what was asked makes no sense
   */
  public Ruled decide(Principal caller, String alertId, DecisionRequest request) {
    Alert alert = visible(caller, alertId);
    Action action = request.action();
    Long version = request.version();
    if (action == null || version == null) {
      throw new RefusedException(Why.INVALID, "A decision needs an action and a version.");
    }
    if (!caller.role().may(action)) {
      throw new RefusedException(
          Why.FORBIDDEN, "The role " + caller.role() + " may not " + action + ".");
    }
    requireMergeable(caller, alert, action, request.target());
    Decision decision =
        new Decision(
            "dec-" + UUID.randomUUID(),
            alertId,
            caller.name(),
            clock.instant().truncatedTo(ChronoUnit.MILLIS),
            action,
            text("target", request.target()),
            text("reason", request.reason()),
            text("comment", request.comment()),
            version);
    return new Ruled(decision, Answers.await(decisions.append(decision)));
  }

  /**
   * Waits, for a moment only, until the alert in the store shows the accepted decision.
   *
   * @return whether it does
   */
  public boolean awaitShown(Principal caller, Ruled ruled, Duration longest)
      throws InterruptedException {
    long end = System.nanoTime() + longest.toNanos();
    long wanted = ruled.verdict().newState().accepted();
    while (System.nanoTime() < end) {
      boolean shown =
          alerts
              .get(caller.scope(), ruled.decision().alertId())
              .filter(alert -> AlertVersion.decisionsSeen(alert.version()) >= wanted)
              .isPresent();
      if (shown) {
        return true;
      }
      Thread.sleep(LOOK_AGAIN.toMillis());
    }
    return false;
  }

  private Alert visible(Principal caller, String alertId) {
    return alerts
        .get(caller.scope(), alertId)
        .orElseThrow(() -> new RefusedException(Why.NOT_FOUND, "There is no such alert."));
  }

  /** Whether the other alert exists is not in the decisions, so it is asked here. */
  private void requireMergeable(
      Principal caller, Alert alert, Action action, @Nullable String target) {
    if (action != Action.MERGE || target == null) {
      return;
    }
    if (!visible(caller, target).partyId().equals(alert.partyId())) {
      throw new RefusedException(Why.INVALID, "Only alerts of one party can be merged.");
    }
  }

  private static @Nullable String text(String field, @Nullable String value) {
    if (value == null || value.isBlank()) {
      return null;
    }
    if (value.length() > LONGEST_TEXT) {
      throw new RefusedException(
          Why.INVALID, "The " + field + " should have at most " + LONGEST_TEXT + " characters.");
    }
    return value.strip();
  }
}
