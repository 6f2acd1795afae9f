package io.vigie.dashboards.access;

import io.vigie.alerting.triage.Action;
import java.util.EnumSet;
import java.util.Set;

/** Who somebody is to Vigie. The one place that says which role may do what. */
@SuppressWarnings("ImmutableEnumChecker") // the sets are copied and never change
public enum Role {
  /** Triages every alert of the tenants they serve. */
  ANALYST(
      EnumSet.of(
          Right.READ_ALERTS,
          Right.DECIDE,
          Right.OPEN_ALERT,
          Right.IDENTIFY,
          Right.PUSH_MENTIONS,
          Right.READ_CLAIMS,
          Right.READ_PARTIES,
          Right.WRITE_PARTIES),
      EnumSet.allOf(Action.class)),
  /** An insurer's staff: the claims and the portfolio of their own tenant, no alert text. */
  INSURER(
      EnumSet.of(Right.READ_CLAIMS, Right.ANSWER_CLAIMS, Right.READ_PARTIES, Right.WRITE_PARTIES),
      EnumSet.noneOf(Action.class)),
  /** An insured: their own parties only; may ask for help and comment, not triage. */
  POLICYHOLDER(
      EnumSet.of(
          Right.READ_ALERTS,
          Right.DECIDE,
          Right.OPEN_ALERT,
          Right.PUSH_MENTIONS,
          Right.READ_CLAIMS,
          Right.READ_PARTIES),
      EnumSet.of(Action.REQUEST_HELP, Action.COMMENT)),
  /** Runs the product: configuration and portfolio, no alert text, no claim. */
  ADMIN(
      EnumSet.of(Right.READ_PARTIES, Right.WRITE_PARTIES, Right.PUSH_MENTIONS),
      EnumSet.noneOf(Action.class)),
  /** A program: pushes mentions, reports the status of claims. */
  INTEGRATION(EnumSet.of(Right.PUSH_MENTIONS, Right.ANSWER_CLAIMS), EnumSet.noneOf(Action.class));

  private final Set<Right> rights;
  private final Set<Action> actions;

  Role(Set<Right> rights, Set<Action> actions) {
    this.rights = Set.copyOf(rights);
    this.actions = Set.copyOf(actions);
  }

  public boolean may(Right right) {
    return rights.contains(right);
  }

  /** Whether the role may take this decision. */
  public boolean may(Action action) {
    return actions.contains(action);
  }

  /** Whether people have this role, who read pages; programs log in nowhere. */
  public boolean usesPages() {
    return this != INTEGRATION;
  }

  /** Whether the role sees single parties instead of whole tenants. */
  public boolean seesPartiesOnly() {
    return this == POLICYHOLDER;
  }
}
