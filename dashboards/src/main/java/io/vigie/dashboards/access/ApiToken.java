package io.vigie.dashboards.access;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A program's key ({@code token/1} in {@code vigie.access}, key {@code token:<sha256>}): the token
 * itself is shown once and never kept.
 *
 * @param name who uses it; stands in the trail of what it does
 * @param tenants insurers served; {@code *} for all
 * @param parties own parties, of a policyholder
 */
public record ApiToken(
    String name, Role role, List<String> tenants, List<String> parties, Instant createdAt) {

  @SuppressWarnings("NullAway") // a document on the wire may leave anything out
  public ApiToken {
    tenants = tenants == null ? List.of() : List.copyOf(tenants);
    parties = parties == null ? List.of() : List.copyOf(parties);
    AccessRecords.requireName(name);
    AccessRecords.requirePresent("role", role);
    AccessRecords.requirePresent("createdAt", createdAt);
  }

  Principal principal() {
    return Principal.of(name, role, Set.copyOf(tenants), Set.copyOf(parties));
  }
}
