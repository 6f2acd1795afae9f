package io.vigie.deploy.demo;

import io.vigie.dashboards.access.AccessRegistry;
import io.vigie.dashboards.access.NewUser;
import io.vigie.dashboards.access.Role;
import io.vigie.ingest.party.Party;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;

/**
 * The demonstration's log-ins: an analyst who serves every insurer, somebody of each insurer, the
 * first business insured, and an administrator.
 */
public final class DemoAccess {
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int PASSWORD_LENGTH = 14;

  private final SecureRandom random = new SecureRandom();
  private final AccessRegistry registry;

  public DemoAccess(AccessRegistry registry) {
    this.registry = registry;
  }

  /** Creates the log-ins and returns them, the analyst first. */
  public List<DemoUser> create(List<Party> parties) {
    List<String> tenants = tenantsOf(parties);
    List<DemoUser> users = new ArrayList<>();
    users.add(user("analyst", Role.ANALYST, tenants, List.of()));
    for (String tenant : tenants) {
      users.add(user("insurer-" + tenant, Role.INSURER, List.of(tenant), List.of()));
    }
    Party insured = parties.get(0);
    users.add(
        user(
            "policyholder",
            Role.POLICYHOLDER,
            List.of(insured.tenantOrDefault()),
            List.of(insured.id())));
    users.add(user("admin", Role.ADMIN, tenants, List.of()));
    return users;
  }

  /** The insurers of a portfolio, in alphabetical order. */
  public static List<String> tenantsOf(List<Party> parties) {
    return parties.stream().map(Party::tenantOrDefault).distinct().sorted().toList();
  }

  private DemoUser user(String name, Role role, List<String> tenants, List<String> parties) {
    String password = password();
    registry.createUser(new NewUser(name, null, password, role, tenants, parties));
    String token = registry.createToken(name, role, tenants, parties);
    return new DemoUser(name, role.name(), password, token);
  }

  private String password() {
    return random
        .ints(PASSWORD_LENGTH, 0, LETTERS.length())
        .collect(
            StringBuilder::new,
            (text, index) -> text.append(LETTERS.charAt(index)),
            StringBuilder::append)
        .toString();
  }
}
