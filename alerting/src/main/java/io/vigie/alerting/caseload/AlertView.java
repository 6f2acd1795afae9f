package io.vigie.alerting.caseload;

import io.vigie.alerting.alert.Alert;
import io.vigie.alerting.alert.AlertVersion;
import io.vigie.alerting.alert.Counts;
import io.vigie.alerting.alert.Pattern;
import io.vigie.alerting.alert.Severity;
import io.vigie.alerting.severity.Circumstances;
import io.vigie.alerting.severity.CoverStart;
import io.vigie.alerting.severity.SeverityRule;
import io.vigie.alerting.triage.Standing;
import io.vigie.alerting.triage.TriageState;
import io.vigie.ingest.party.Party;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The alert as the world sees it. */
final class AlertView {
  private final SeverityRule severityRule;

  AlertView(SeverityRule severityRule) {
    this.severityRule = severityRule;
  }

  Alert of(AlertState state, TriageState triage, Party party) {
    AlertFacts facts = new AlertFacts(state);
    Standing standing = triage.standing();
    Counts counts = facts.counts();
    Severity severity = severity(facts, counts, party);
    return new Alert(
        state.id,
        AlertVersion.of(triage.accepted(), state.revision),
        party.tenantOrDefault(),
        party.id(),
        List.copyOf(facts.harms()),
        severity,
        standing.status(),
        standing.dismissReason(),
        standing.outcome(),
        standing.assignee(),
        CoverStart.isBefore(facts.firstPublishedAt(), party.policy()),
        facts.firstPublishedAt(),
        state.openedAt,
        state.updatedAt,
        dueAt(state, standing, severity),
        Pattern.NONE,
        facts.authors(),
        state.detections,
        state.more.annexes,
        counts,
        List.of());
  }

  private Severity severity(AlertFacts facts, Counts counts, Party party) {
    return severityRule
        .assess(new Circumstances(facts.harms(), party.minor(), facts.reach(), counts.authors()))
        .severity();
  }

  /** By when a person should have acted; nobody needs to once it is settled. */
  private static @Nullable Instant dueAt(AlertState state, Standing standing, Severity severity) {
    return switch (standing.status()) {
      case OPEN, IN_REVIEW, CONFIRMED, NOTIFIED ->
          state.openedAt.plus(SeverityRule.timeToLook(severity));
      case DISMISSED, CLAIMED, CLOSED -> null;
    };
  }
}
