package io.vigie.dashboards.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A browser that is logged in ({@code session/1} in {@code vigie.access}, key {@code
 * session:<sha256>}); the secret lies in the browser's cookie alone.
 *
 * @param user name of the user, or of the token
 * @param token SHA-256 of the API token that opened it and ends it; null for a user's password
 */
public record Session(String user, @Nullable String token, Instant createdAt, Instant expiresAt) {

  public Session {
    AccessRecords.requirePresent("user", user);
    AccessRecords.requirePresent("createdAt", createdAt);
    AccessRecords.requirePresent("expiresAt", expiresAt);
  }
}
