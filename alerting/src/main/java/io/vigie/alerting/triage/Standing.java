package io.vigie.alerting.triage;

import io.vigie.alerting.alert.AlertStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What decisions made of an alert, as far as an {@code UNDO} can take it back.
 *
 * <p>Part of keyed state: components may be added, never removed.
 *
 * @param assignee who works on it
 * @param lock who keeps it, see {@link Lock#keepsOut}
 * @param dismissReason name of a {@link DismissReason} while it is dismissed
 * @param outcome how it was closed, in the words of the {@code CLOSE}; {@code MERGED:<alert id>}
 *     after a merge
 * @param confirmed whether an analyst confirmed the harm
 * @param consent the request for help; null until there is one
 * @param notifiedAt when the insured was told
 * @param approvedAt when the insured approved what was asked
 * @param claimedAt when the claim notice went out; it never comes back
 */
public record Standing(
    AlertStatus status,
    @Nullable String assignee,
    @Nullable Lock lock,
    @Nullable String dismissReason,
    @Nullable String outcome,
    boolean confirmed,
    @Nullable Consent consent,
    @Nullable Instant notifiedAt,
    @Nullable Instant approvedAt,
    @Nullable Instant claimedAt) {

  /** An alert that nobody has touched. */
  public static final Standing UNTOUCHED =
      new Standing(AlertStatus.OPEN, null, null, null, null, false, null, null, null, null);

  static final String MERGED = "MERGED:";

  /** Whether somebody asked for help, with the insured's consent. */
  public boolean helpRequested() {
    return consent != null;
  }

  /** Whether the claim notice went out. */
  public boolean claimed() {
    return claimedAt != null;
  }

  /** The alert that took this one's detections over; null when it was not merged. */
  public @Nullable String mergedInto() {
    return outcome != null && outcome.startsWith(MERGED)
        ? outcome.substring(MERGED.length())
        : null;
  }

  Standing inReview() {
    return status == AlertStatus.OPEN ? status(AlertStatus.IN_REVIEW) : this;
  }

  Standing assignedTo(String person) {
    return change().assignee(person).build();
  }

  Standing lockedBy(Lock newLock) {
    return change().lock(newLock).build();
  }

  Standing asConfirmed(Instant at) {
    return change()
        .lock(null)
        .confirmed(true)
        .status(AlertStatus.CONFIRMED)
        .build()
        .claimedIfDue(at);
  }

  Standing withHelp(Consent newConsent) {
    return change().consent(newConsent).build().claimedIfDue(newConsent.at());
  }

  Standing asDismissed(DismissReason reason) {
    return change()
        .lock(null)
        .confirmed(false)
        .dismissReason(reason.name())
        .status(AlertStatus.DISMISSED)
        .build();
  }

  /** Back to the claim when there is one, since a notice that went out stays out; else open. */
  Standing reopened() {
    return change()
        .dismissReason(null)
        .outcome(null)
        .confirmed(claimed())
        .status(claimed() ? AlertStatus.CLAIMED : AlertStatus.OPEN)
        .build();
  }

  Standing asNotified(Instant at) {
    return change().notifiedAt(at).status(AlertStatus.NOTIFIED).build();
  }

  Standing asApproved(Instant at) {
    return change().approvedAt(at).build();
  }

  Standing asClosed(String newOutcome) {
    return change().lock(null).outcome(newOutcome).status(AlertStatus.CLOSED).build();
  }

  Standing asMergedInto(String survivor) {
    return asClosed(MERGED + survivor);
  }

  private Standing claimedIfDue(Instant at) {
    if (!confirmed || consent == null || claimedAt != null) {
      return this;
    }
    return change().claimedAt(at).status(AlertStatus.CLAIMED).build();
  }

  private Standing status(AlertStatus newStatus) {
    return change().status(newStatus).build();
  }

  private StandingBuilder change() {
    return new StandingBuilder(this);
  }
}
