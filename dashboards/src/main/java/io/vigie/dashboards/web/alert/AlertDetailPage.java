package io.vigie.dashboards.web.alert;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.vigie.alerting.alert.Alert;
import io.vigie.alerting.triage.Action;
import io.vigie.alerting.triage.TriageFold;
import io.vigie.dashboards.access.Principal;
import io.vigie.dashboards.access.Right;
import io.vigie.dashboards.api.Callers;
import io.vigie.dashboards.api.Parameters;
import io.vigie.dashboards.decide.DecisionDesk;
import io.vigie.dashboards.decide.DecisionRequest;
import io.vigie.dashboards.decide.RefusedException;
import io.vigie.dashboards.decide.RefusedException.Why;
import io.vigie.dashboards.feed.ClaimBook;
import io.vigie.dashboards.feed.PartyBook;
import io.vigie.dashboards.feed.TriageBook;
import io.vigie.dashboards.store.AlertStore;
import io.vigie.dashboards.web.Pages;
import io.vigie.dashboards.web.Shell;
import io.vigie.dashboards.web.Texts;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Shows one alert and takes decisions about it; works without a script. */
public final class AlertDetailPage {
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(4);

  private final Pages pages;
  private final AlertStore alerts;
  private final DecisionDesk desk;
  private final AlertViews views;

  /** What the page reads. */
  public record Sources(
      AlertStore alerts, PartyBook parties, TriageBook triage, ClaimBook claims, TriageFold fold) {}

  public AlertDetailPage(Pages pages, Sources sources, DecisionDesk desk, InstantSource clock) {
    this.pages = pages;
    this.alerts = sources.alerts();
    this.desk = desk;
    this.views =
        new AlertViews(
            sources.parties(),
            sources.triage(),
            sources.claims(),
            new PossibleActions(sources.fold()),
            clock);
  }

  public void register(RoutesConfig routes) {
    routes.get("/alerts/{id}", pages.protect(Right.READ_ALERTS, this::show));
    routes.post("/alerts/{id}/decisions", pages.protectForm(Right.DECIDE, this::decide));
  }

  private void show(Context context) {
    render(context, done(context));
  }

  private void decide(Context context) throws InterruptedException {
    Principal caller = Callers.of(context);
    String id = context.pathParam("id");
    DecisionDesk.Ruled ruled = desk.decide(caller, id, request(context, caller));
    Texts texts = pages.texts(context);
    switch (ruled.verdict().ruling()) {
      case ACCEPTED -> {
        desk.awaitShown(caller, ruled, LONGEST_WAIT);
        context.redirect(
            "/alerts/" + id + "?done=" + ruled.decision().action().name(), HttpStatus.SEE_OTHER);
      }
      case STALE -> {
        context.status(409);
        render(context, new AlertView.Message("problem", texts.get("alert.stale")));
      }
      case INVALID -> {
        context.status(422);
        String why = texts.get("alert.invalid", ruled.verdict().reason());
        render(context, new AlertView.Message("problem", why));
      }
    }
  }

  private void render(Context context, AlertView.Message message) {
    Principal caller = Callers.of(context);
    Alert alert =
        alerts
            .get(caller.scope(), context.pathParam("id"))
            .orElseThrow(() -> new RefusedException(Why.NOT_FOUND, "There is no such alert."));
    Shell shell = pages.shell(context, "alerts");
    pages.render(context, "alert.jte", shell, views.of(alert, caller, shell.texts(), message));
  }

  private AlertView.Message done(Context context) {
    String action = Parameters.text(context, "done");
    if (action == null) {
      return AlertView.Message.NONE;
    }
    Action known = Parameters.named(Action.class, "done", action);
    return new AlertView.Message("done", pages.texts(context).get("message." + known.name()));
  }

  private static DecisionRequest request(Context context, Principal caller) {
    String action = field(context, "action");
    Action known = action == null ? null : Parameters.named(Action.class, "action", action);
    String target = known == Action.ASSIGN ? caller.name() : field(context, "target");
    requireConsent(context, known);
    return new DecisionRequest(
        known, target, field(context, "reason"), field(context, "comment"), version(context));
  }

  /** Help is asked for with the insured's agreement only, which the person states. */
  private static void requireConsent(Context context, @Nullable Action action) {
    if (action == Action.REQUEST_HELP && context.formParam("consent") == null) {
      throw new RefusedException(Why.INVALID, "The insured's agreement has to be confirmed.");
    }
  }

  private static long version(Context context) {
    try {
      return Long.parseLong(String.valueOf(context.formParam("version")));
    } catch (NumberFormatException e) {
      throw new RefusedException(Why.INVALID, "The version is missing.");
    }
  }

  private static @Nullable String field(Context context, String name) {
    String value = context.formParam(name);
    return value == null || value.isBlank() ? null : value;
  }
}
