package io.vigie.dashboards.web.login;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import io.vigie.dashboards.access.LogIn;
import io.vigie.dashboards.api.Callers;
import io.vigie.dashboards.web.Pages;
import io.vigie.dashboards.web.SafeLink;
import io.vigie.dashboards.web.Shell;
import org.jspecify.annotations.Nullable;

/** Lets people in and out. */
public final class LogInPage {
  private static final String TEMPLATE = "login.jte";

  private final Pages pages;
  private final LogIn logIn;
  private final boolean secureCookies;

  public LogInPage(Pages pages, LogIn logIn, boolean secureCookies) {
    this.pages = pages;
    this.logIn = logIn;
    this.secureCookies = secureCookies;
  }

  /**
   * What the form shows.
   *
   * @param error in words; empty before the first try
   */
  public record View(String name, String next, String error) {}

  public void register(RoutesConfig routes) {
    routes.get("/login", this::show);
    routes.post("/login", this::tryPassword);
    routes.post("/logout", pages.protectForm(null, this::leave));
  }

  private void show(Context context) {
    Shell shell = pages.shell(context, "login");
    if (shell.caller() != null) {
      context.redirect(shell.home());
      return;
    }
    form(context, 200, "", context.queryParam("next"), "");
  }

  private void tryPassword(Context context) {
    String name = String.valueOf(context.formParam("name")).strip();
    String next = context.formParam("next");
    if (isForged(context)) {
      pages.error(context, 403, null);
      return;
    }
    String password = context.formParam("password");
    LogIn.Outcome outcome =
        logIn.withPassword(name, password == null ? "" : password, context.ip());
    if (outcome.session() != null) {
      context.cookie(sessionCookie(outcome.session(), (int) logIn.sessionLength().toSeconds()));
      context.redirect(SafeLink.inside(next), HttpStatus.SEE_OTHER);
    } else if (outcome.pause().isZero()) {
      form(context, 401, name, next, pages.texts(context).get("login.wrong"));
    } else {
      long seconds = outcome.pause().toSeconds() + 1;
      context.header("Retry-After", Long.toString(seconds));
      form(context, 429, name, next, pages.texts(context).get("login.wait", seconds));
    }
  }

  private void leave(Context context) {
    String session = context.cookie(Callers.SESSION_COOKIE);
    if (session != null) {
      logIn.logOut(session);
    }
    context.cookie(sessionCookie("", 0));
    context.redirect("/login", HttpStatus.SEE_OTHER);
  }

  private void form(Context context, int status, String name, @Nullable String next, String error) {
    context.status(status);
    View view = new View(name, SafeLink.inside(next), error);
    pages.render(context, TEMPLATE, pages.shell(context, "login"), view);
  }

  /** A browser says when another site sent the form; old ones say nothing. */
  private static boolean isForged(Context context) {
    String site = context.header("Sec-Fetch-Site");
    return site != null && !site.equals("same-origin") && !site.equals("none");
  }

  private Cookie sessionCookie(String value, int seconds) {
    Cookie cookie = new Cookie(Callers.SESSION_COOKIE, value, "/", seconds);
    cookie.setHttpOnly(true);
    cookie.setSecure(secureCookies);
    cookie.setSameSite(SameSite.STRICT);
    return cookie;
  }
}
