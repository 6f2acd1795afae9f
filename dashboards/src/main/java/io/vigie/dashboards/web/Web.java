package io.vigie.dashboards.web;

import io.javalin.config.RoutesConfig;
import io.vigie.alerting.triage.TriageFold;
import io.vigie.dashboards.access.LogIn;
import io.vigie.dashboards.decide.ChoiceDesk;
import io.vigie.dashboards.decide.DecisionDesk;
import io.vigie.dashboards.feed.AmbiguousBook;
import io.vigie.dashboards.feed.ClaimBook;
import io.vigie.dashboards.feed.PartyBook;
import io.vigie.dashboards.feed.TriageBook;
import io.vigie.dashboards.store.AlertStore;
import io.vigie.dashboards.web.alert.AlertDetailPage;
import io.vigie.dashboards.web.alerts.AlertsPage;
import io.vigie.dashboards.web.claims.ClaimsPage;
import io.vigie.dashboards.web.login.LogInPage;
import io.vigie.dashboards.web.system.SystemPage;
import io.vigie.dashboards.web.whoisit.WhoIsItPage;
import io.vigie.ingest.health.Health;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;

/** All pages. */
public final class Web {
  private final Parts parts;

  /** What the pages work with. */
  public record Parts(
      Pages pages,
      LogIn logIn,
      boolean secureCookies,
      AlertStore alerts,
      PartyBook parties,
      TriageBook triage,
      ClaimBook claims,
      TriageFold fold,
      DecisionDesk desk,
      AmbiguousBook ambiguous,
      ChoiceDesk choices,
      Supplier<List<Health>> healths,
      InstantSource clock) {}

  public Web(Parts parts) {
    this.parts = parts;
  }

  /** Adds the pages to a server. */
  public void register(RoutesConfig routes) {
    Pages pages = parts.pages();
    routes.get("/assets/{name}", Assets::send);
    routes.get(
        "/", pages.protect(null, context -> context.redirect(pages.shell(context, "").home())));
    new LogInPage(pages, parts.logIn(), parts.secureCookies()).register(routes);
    new AlertsPage(pages, parts.alerts(), parts.parties(), parts.clock()).register(routes);
    new AlertDetailPage(
            pages,
            new AlertDetailPage.Sources(
                parts.alerts(), parts.parties(), parts.triage(), parts.claims(), parts.fold()),
            parts.desk(),
            parts.clock())
        .register(routes);
    new WhoIsItPage(pages, parts.ambiguous(), parts.parties(), parts.choices()).register(routes);
    new ClaimsPage(pages, parts.claims()).register(routes);
    new SystemPage(pages, parts.healths()).register(routes);
  }
}
