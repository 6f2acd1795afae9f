package io.vigie.alerting.triage;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided about an alert ({@code decision/1}).
 *
 * @param id unique, made by the server that took the decision
 * @param by the user's name
 * @param target what the action is about: the assignee of {@code ASSIGN}, the other alert of {@code
 *     MERGE}, the detection of {@code DETACH}, the decision of {@code UNDO}
 * @param reason class of a dismissal, outcome of a closing, consent of a request for help
 * @param comment in the person's words
 * @param version the alert's version that the person saw
 */
public record Decision(
    String id,
    String alertId,
    String by,
    Instant at,
    Action action,
    @Nullable String target,
    @Nullable String reason,
    @Nullable String comment,
    long version) {

  @SuppressWarnings("NullAway") // a document on the wire may leave anything out
  public Decision {
    requirePresent("id", id);
    requirePresent("alertId", alertId);
    requirePresent("by", by);
    requirePresent("at", at);
    requirePresent("action", action);
  }

  private static void requirePresent(String field, Object value) {
    if (value == null) {
      throw new IllegalArgumentException(field + " is missing");
    }
  }
}
