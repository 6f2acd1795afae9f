package io.vigie.dashboards.store;

import java.util.Set;

/**
 * What a caller may see: the alerts of whole tenants, those of single parties, or both. Nothing is
 * visible by default.
 *
 * @param tenants insurers whose alerts are visible; {@link #ALL} stands for every one
 * @param parties party ids whose alerts are visible whatever their tenant
 */
public record Scope(Set<String> tenants, Set<String> parties) {

  /** The tenant name that stands for every tenant. */
  public static final String ALL = "*";

  public Scope {
    tenants = Set.copyOf(tenants);
    parties = Set.copyOf(parties);
  }

  /** Everything; for the product's own work, never for a caller. */
  public static Scope everything() {
    return new Scope(Set.of(ALL), Set.of());
  }

  public static Scope nothing() {
    return new Scope(Set.of(), Set.of());
  }

  public static Scope ofTenants(String... tenants) {
    return new Scope(Set.of(tenants), Set.of());
  }

  public static Scope ofParties(String... parties) {
    return new Scope(Set.of(), Set.of(parties));
  }

  public boolean seesEverything() {
    return tenants.contains(ALL);
  }

  /** Whether what belongs to this tenant and party is visible. */
  public boolean sees(String tenant, String partyId) {
    return seesTenant(tenant) || parties.contains(partyId);
  }

  /** Whether everything of this tenant is visible. */
  public boolean seesTenant(String tenant) {
    return seesEverything() || tenants.contains(tenant);
  }
}
