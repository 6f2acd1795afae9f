package io.vigie.dashboards.access;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A user to be created.
 *
 * @param tenants insurers served, {@code *} for all; ignored for a policyholder
 * @param parties own parties of a policyholder
 */
public record NewUser(
    String name,
    @Nullable String displayName,
    String password,
    Role role,
    List<String> tenants,
    List<String> parties) {

  private static final int SHORTEST_PASSWORD = 8;

  public NewUser {
    tenants = List.copyOf(tenants);
    parties = List.copyOf(parties);
    AccessRecords.requireName(name);
    if (password.length() < SHORTEST_PASSWORD) {
      throw new IllegalArgumentException(
          "a password should have at least " + SHORTEST_PASSWORD + " characters");
    }
  }
}
