package io.vigie.alerting.triage;

import io.vigie.alerting.alert.AlertStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The decisions about one alert, folded by {@link TriageFold}.
 *
 * <p>Part of keyed state: components may be added, never removed.
 *
 * @param accepted how many decisions count, the alert's own and a merge that closed it; the next
 *     decision should have seen as many
 * @param decisionIds ids of the accepted decisions, in order
 * @param lastStep what an {@code UNDO} would take back; null when there is nothing
 * @param detached detections that a person took out of this alert, in order
 * @param lastAt time of the last accepted decision; null before the first
 */
public record TriageState(
    long accepted,
    Standing standing,
    List<String> decisionIds,
    @Nullable Step lastStep,
    List<String> detached,
    @Nullable Instant lastAt) {

  /** An alert that nobody has decided about. */
  public static final TriageState INITIAL =
      new TriageState(0, Standing.UNTOUCHED, List.of(), null, List.of(), null);

  @SuppressWarnings("NullAway") // state written before a list was added lacks it
  public TriageState {
    decisionIds = decisionIds == null ? List.of() : List.copyOf(decisionIds);
    detached = detached == null ? List.of() : List.copyOf(detached);
  }

  /** Where the alert stands. */
  public AlertStatus status() {
    return standing.status();
  }

  /** After a decision that an {@code UNDO} can take back. */
  TriageState step(Decision decision, Standing next) {
    return after(
        decision,
        next,
        new Step(decision.id(), decision.by(), decision.at(), decision.action(), standing));
  }

  /** After a decision that cannot be taken back. */
  TriageState finalStep(Decision decision, Standing next) {
    return after(decision, next, null);
  }

  /** After a remark, which leaves what can be undone as it is. */
  TriageState remark(Decision decision) {
    return after(decision, standing, lastStep);
  }

  TriageState detach(Decision decision, String detectionId) {
    TriageState next = finalStep(decision, standing.inReview());
    return new TriageState(
        next.accepted,
        next.standing,
        next.decisionIds,
        next.lastStep,
        plus(detached, detectionId),
        next.lastAt);
  }

  private TriageState after(Decision decision, Standing next, @Nullable Step step) {
    return new TriageState(
        accepted + 1, next, plus(decisionIds, decision.id()), step, detached, decision.at());
  }

  private static List<String> plus(List<String> values, String value) {
    List<String> more = new ArrayList<>(values);
    more.add(value);
    return more;
  }
}
