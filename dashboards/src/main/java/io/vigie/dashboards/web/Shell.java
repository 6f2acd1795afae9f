package io.vigie.dashboards.web;

import io.vigie.dashboards.access.Principal;
import io.vigie.dashboards.access.Right;
import io.vigie.dashboards.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page.
 *
 * @param active the navigation's entry of this page
 * @param path the address of this page, for the switch of language
 * @param caller null before the log-in
 * @param formToken what forms send along; empty before the log-in
 */
public record Shell(
    Texts texts, String active, String path, @Nullable Principal caller, String formToken) {

  public boolean showsAlerts() {
    return caller != null && caller.may(Right.READ_ALERTS);
  }

  public boolean showsWhoIsIt() {
    return caller != null && caller.may(Right.IDENTIFY);
  }

  public boolean showsClaims() {
    return caller != null && caller.may(Right.READ_CLAIMS);
  }

  public boolean showsSystem() {
    return caller != null && caller.role() == Role.ADMIN;
  }

  public String userName() {
    return caller == null ? "" : caller.name();
  }

  /** Where the log-in leads to: the first page that the role may see. */
  public String home() {
    if (showsAlerts()) {
      return "/alerts";
    }
    return showsClaims() ? "/claims" : "/system";
  }

  /** The value of {@code aria-current} of an entry; null, and so no attribute, for others. */
  public @Nullable String current(String entry) {
    return entry.equals(active) ? "page" : null;
  }
}
