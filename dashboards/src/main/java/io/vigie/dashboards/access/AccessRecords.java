package io.vigie.dashboards.access;

import io.vigie.ingest.json.RecordCodec;
import org.jspecify.annotations.Nullable;

/** The records of {@code vigie.access}: their codecs and keys. */
final class AccessRecords {
  static final RecordCodec<User> USER = new RecordCodec<>(User.class, "user/1");
  static final RecordCodec<ApiToken> TOKEN = new RecordCodec<>(ApiToken.class, "token/1");
  static final RecordCodec<Session> SESSION = new RecordCodec<>(Session.class, "session/1");

  static final String USER_KEY = "user:";
  static final String TOKEN_KEY = "token:";
  static final String SESSION_KEY = "session:";

  private static final int LONGEST_NAME = 100;

  private AccessRecords() {}

  static void requirePresent(String field, @Nullable Object value) {
    if (value == null) {
      throw new IllegalArgumentException(field + " is missing");
    }
  }

  /** Names stand in trails and on pages: short, on one line, without invisible characters. */
  static void requireName(@Nullable String name) {
    if (name == null
        || name.isBlank()
        || name.length() > LONGEST_NAME
        || name.codePoints().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException(
          "name should have 1 to " + LONGEST_NAME + " characters on one line: was " + name);
    }
  }
}
