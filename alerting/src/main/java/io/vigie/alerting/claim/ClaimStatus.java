package io.vigie.alerting.claim;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The insurer's answer to a notice ({@code claim-status/1}); the newest record counts.
 *
 * @param by who answered: a user, or the name of a token
 */
public record ClaimStatus(
    String fnolId, Status status, String by, Instant at, @Nullable String comment) {

  @SuppressWarnings("NullAway") // a document on the wire may leave anything out
  public ClaimStatus {
    if (fnolId == null || status == null || by == null || at == null) {
      throw new IllegalArgumentException("fnolId, status, by and at are required");
    }
  }

  /** What the insurer says; a refusal is always signed by a person there. */
  public enum Status {
    RECEIVED,
    INFO_NEEDED,
    ACCEPTED,
    REFUSED,
    CLOSED
  }
}
