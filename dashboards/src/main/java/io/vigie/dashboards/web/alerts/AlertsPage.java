package io.vigie.dashboards.web.alerts;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.vigie.dashboards.access.Right;
import io.vigie.dashboards.api.AlertsEndpoint;
import io.vigie.dashboards.api.Callers;
import io.vigie.dashboards.feed.PartyBook;
import io.vigie.dashboards.store.AlertPage;
import io.vigie.dashboards.store.AlertQuery;
import io.vigie.dashboards.store.AlertStore;
import io.vigie.dashboards.store.SearchSyntaxException;
import io.vigie.dashboards.web.Pages;
import io.vigie.dashboards.web.Shell;
import java.time.InstantSource;
import java.util.List;

/** Lists alerts with their filters; the address holds the whole state of the list. */
public final class AlertsPage {
  private final Pages pages;
  private final AlertStore alerts;
  private final PartyBook parties;
  private final InstantSource clock;

  public AlertsPage(Pages pages, AlertStore alerts, PartyBook parties, InstantSource clock) {
    this.pages = pages;
    this.alerts = alerts;
    this.parties = parties;
    this.clock = clock;
  }

  public void register(RoutesConfig routes) {
    routes.get("/alerts", pages.protect(Right.READ_ALERTS, this::show));
  }

  private void show(Context context) {
    Shell shell = pages.shell(context, "alerts");
    AlertQuery query = AlertsEndpoint.query(context);
    AlertPage page;
    String problem = "";
    try {
      page = alerts.search(Callers.of(context).scope(), query);
    } catch (SearchSyntaxException e) {
      context.status(400);
      problem = String.valueOf(e.getMessage());
      page = new AlertPage(List.of(), null, 0);
    }
    ListLinks links = new ListLinks(query);
    AlertsView view =
        new AlertsView(
            page.items().stream().map(alert -> AlertRow.of(alert, shell.texts(), parties)).toList(),
            page.total(),
            page.nextCursor() == null ? null : links.after(page.nextCursor()),
            party(query, page),
            problem,
            query,
            links,
            clock.instant().toString(),
            shell.userName());
    pages.render(context, "alerts.jte", shell, view);
  }

  /** The name only where the reader sees an alert of the party: it may be another insurer's. */
  private String party(AlertQuery query, AlertPage page) {
    String id = query.party();
    if (id == null) {
      return "";
    }
    return page.items().isEmpty() ? id : parties.nameOf(id);
  }
}
