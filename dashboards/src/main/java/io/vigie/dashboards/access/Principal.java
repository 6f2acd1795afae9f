package io.vigie.dashboards.access;

import io.vigie.dashboards.store.Scope;
import java.util.Set;

/** Whoever makes a request, after the proof of who they are. */
public record Principal(String name, Role role, Scope scope) {

  /** What a role with these tenants and parties sees; a policyholder never sees a whole tenant. */
  static Principal of(String name, Role role, Set<String> tenants, Set<String> parties) {
    Scope scope =
        role.seesPartiesOnly() ? new Scope(Set.of(), parties) : new Scope(tenants, parties);
    return new Principal(name, role, scope);
  }

  public boolean may(Right right) {
    return role.may(right);
  }
}
