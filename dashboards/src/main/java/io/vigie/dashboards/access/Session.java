package io.vigie.dashboards.access;

import java.time.Instant;

/**
 * A browser that is logged in ({@code session/1} in {@code vigie.access}, key {@code
 * session:<sha256>}); the secret lies in the browser's cookie alone.
 *
 * @param user name of the user
 */
public record Session(String user, Instant createdAt, Instant expiresAt) {

  public Session {
    AccessRecords.requirePresent("user", user);
    AccessRecords.requirePresent("createdAt", createdAt);
    AccessRecords.requirePresent("expiresAt", expiresAt);
  }
}
