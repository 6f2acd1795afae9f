package io.vigie.alerting.claim;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the delivery of a notice has come ({@code claim-delivery/1}); the newest record counts.
 *
 * @param attempts how many times it was sent
 * @param at when this was written
 * @param firstAttemptAt when it was sent first; the time to give up runs from here
 * @param nextAttemptAt when it is sent next; null when it is not
 * @param httpStatus the answer to the last attempt; null when there was none
 * @param reason why it is in this state, in a sentence
 */
public record ClaimDelivery(
    String fnolId,
    State state,
    int attempts,
    Instant at,
    @Nullable Instant firstAttemptAt,
    @Nullable Instant nextAttemptAt,
    @Nullable Integer httpStatus,
    @Nullable String reason) {

  @SuppressWarnings("NullAway") // a document on the wire may leave anything out
  public ClaimDelivery {
    if (fnolId == null || state == null || at == null) {
      throw new IllegalArgumentException("fnolId, state and at are required");
    }
  }

  /** Where a notice stands. */
  public enum State {
    /** Not sent yet. */
    PENDING,
    /** The insurer has it. */
    DELIVERED,
    /** It will be sent again. */
    RETRYING,
    /** Sending it again would not help; a person must act. */
    WAITS_FOR_PERSON,
    /** It was retried for as long as the policy says. */
    EXPIRED;

    /** Whether nothing more is sent by itself. */
    public boolean isFinal() {
      return this == DELIVERED || this == WAITS_FOR_PERSON || this == EXPIRED;
    }
  }
}
