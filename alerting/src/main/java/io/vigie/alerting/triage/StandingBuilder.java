package io.vigie.alerting.triage;

import io.vigie.alerting.alert.AlertStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A changed copy of a {@link Standing}. */
final class StandingBuilder {
  private AlertStatus status;
  private @Nullable String assignee;
  private @Nullable Lock lock;
  private @Nullable String dismissReason;
  private @Nullable String outcome;
  private boolean confirmed;
  private @Nullable Consent consent;
  private @Nullable Instant notifiedAt;
  private @Nullable Instant approvedAt;
  private @Nullable Instant claimedAt;

  StandingBuilder(Standing standing) {
    status = standing.status();
    assignee = standing.assignee();
    lock = standing.lock();
    dismissReason = standing.dismissReason();
    outcome = standing.outcome();
    confirmed = standing.confirmed();
    consent = standing.consent();
    notifiedAt = standing.notifiedAt();
    approvedAt = standing.approvedAt();
    claimedAt = standing.claimedAt();
  }

  StandingBuilder status(AlertStatus value) {
    status = value;
    return this;
  }

  StandingBuilder assignee(@Nullable String value) {
    assignee = value;
    return this;
  }

  StandingBuilder lock(@Nullable Lock value) {
    lock = value;
    return this;
  }

  StandingBuilder dismissReason(@Nullable String value) {
    dismissReason = value;
    return this;
  }

  StandingBuilder outcome(@Nullable String value) {
    outcome = value;
    return this;
  }

  StandingBuilder confirmed(boolean value) {
    confirmed = value;
    return this;
  }

  StandingBuilder consent(@Nullable Consent value) {
    consent = value;
    return this;
  }

  StandingBuilder notifiedAt(@Nullable Instant value) {
    notifiedAt = value;
    return this;
  }

  StandingBuilder approvedAt(@Nullable Instant value) {
    approvedAt = value;
    return this;
  }

  StandingBuilder claimedAt(@Nullable Instant value) {
    claimedAt = value;
    return this;
  }

  Standing build() {
    return new Standing(
        status,
        assignee,
        lock,
        dismissReason,
        outcome,
        confirmed,
        consent,
        notifiedAt,
        approvedAt,
        claimedAt);
  }
}
