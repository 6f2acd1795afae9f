package io.vigie.dashboards.access;

import io.vigie.ingest.json.MalformedRecordException;
import io.vigie.ingest.json.RecordCodec;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The fold of {@code vigie.access}: who exists now. Thread-safe. */
public final class AccessDirectory {
  private static final Logger LOG = LoggerFactory.getLogger(AccessDirectory.class);

  private final Map<String, User> users = new ConcurrentHashMap<>();
  private final Map<String, ApiToken> tokens = new ConcurrentHashMap<>();
  private final Map<String, Session> sessions = new ConcurrentHashMap<>();

  /** Takes one record of the topic in; a null value means revoked. */
  public void apply(String key, byte @Nullable [] value) {
    try {
      if (key.startsWith(AccessRecords.USER_KEY)) {
        apply(users, AccessRecords.USER, after(key, AccessRecords.USER_KEY), value);
      } else if (key.startsWith(AccessRecords.TOKEN_KEY)) {
        apply(tokens, AccessRecords.TOKEN, after(key, AccessRecords.TOKEN_KEY), value);
      } else if (key.startsWith(AccessRecords.SESSION_KEY)) {
        apply(sessions, AccessRecords.SESSION, after(key, AccessRecords.SESSION_KEY), value);
      }
    } catch (MalformedRecordException e) {
      LOG.warn("an access record that cannot be read gives no access: {}", e.getMessage());
    }
  }

  Optional<User> user(String name) {
    return Optional.ofNullable(users.get(name));
  }

  Optional<ApiToken> token(String sha256) {
    return Optional.ofNullable(tokens.get(sha256));
  }

  /** Who has a live session: not expired, and what opened it still stands as it stood then. */
  Optional<Principal> principalOfSession(String sha256, Instant now) {
    return Optional.ofNullable(sessions.get(sha256))
        .filter(session -> now.isBefore(session.expiresAt()))
        .flatMap(this::principal);
  }

  private Optional<Principal> principal(Session session) {
    String token = session.token();
    return token == null
        ? user(session.user())
            .filter(user -> !session.createdAt().isBefore(user.changedAt()))
            .map(User::principal)
        : token(token).map(ApiToken::principal);
  }

  /** Keys of sessions that nobody can use any more. */
  java.util.List<String> expiredSessions(Instant now) {
    return sessions.entrySet().stream()
        .filter(entry -> !now.isBefore(entry.getValue().expiresAt()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static <T> void apply(
      Map<String, T> held, RecordCodec<T> codec, String key, byte @Nullable [] value)
      throws MalformedRecordException {
    if (value == null) {
      held.remove(key);
      return;
    }
    held.remove(key); // what cannot be read must not leave an older right standing
    held.put(key, codec.decode(value));
  }

  private static String after(String key, String prefix) {
    return key.substring(prefix.length());
  }
}
