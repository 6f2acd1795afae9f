package io.vigie.dashboards.access;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who logs in ({@code user/1} in {@code vigie.access}, key {@code user:<name>}).
 *
 * @param name what they log in with
 * @param displayName how pages call them; the name when absent
 * @param passwordHash bcrypt
 * @param tenants insurers served; {@code *} for all
 * @param parties own parties, of a policyholder
 * @param changedAt when this record was written; older sessions are over
 */
public record User(
    String name,
    @Nullable String displayName,
    String passwordHash,
    Role role,
    List<String> tenants,
    List<String> parties,
    Instant changedAt) {

  @SuppressWarnings("NullAway") // a document on the wire may leave anything out
  public User {
    tenants = tenants == null ? List.of() : List.copyOf(tenants);
    parties = parties == null ? List.of() : List.copyOf(parties);
    AccessRecords.requireName(name);
    AccessRecords.requirePresent("passwordHash", passwordHash);
    AccessRecords.requirePresent("role", role);
    AccessRecords.requirePresent("changedAt", changedAt);
  }

  Principal principal() {
    return Principal.of(name, role, Set.copyOf(tenants), Set.copyOf(parties));
  }
}
