package io.vigie.dashboards.access;

import at.favre.lib.crypto.bcrypt.BCrypt;
import at.favre.lib.crypto.bcrypt.LongPasswordStrategies;
import org.jspecify.annotations.Nullable;

/** Hashes passwords with bcrypt; longer ones than its 72 bytes are hashed by SHA-512 first. */
final class Passwords {
  private static final BCrypt.Version VERSION = BCrypt.Version.VERSION_2A;

  private final int cost;
  private final String nobody;

  /**
   * @param cost logarithm of the rounds, 4 to 31
   */
  Passwords(int cost) {
    this.cost = cost;
    this.nobody = hash(Secret.random(""));
  }

  String hash(String password) {
    return BCrypt.with(LongPasswordStrategies.hashSha512(VERSION))
        .hashToString(cost, password.toCharArray());
  }

  /** Whether the password is right; takes as long for a user who does not exist. */
  boolean matches(String password, @Nullable String hash) {
    String compared = hash == null ? nobody : hash;
    boolean same =
        BCrypt.verifyer(VERSION, LongPasswordStrategies.hashSha512(VERSION))
            .verify(password.toCharArray(), compared.toCharArray())
            .verified;
    return same && hash != null;
  }
}
