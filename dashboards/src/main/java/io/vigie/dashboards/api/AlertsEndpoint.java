package io.vigie.dashboards.api;

import io.javalin.http.Context;
import io.vigie.alerting.alert.Alert;
import io.vigie.alerting.alert.AlertStatus;
import io.vigie.alerting.alert.Severity;
import io.vigie.alerting.json.AlertingCodecs;
import io.vigie.dashboards.access.Right;
import io.vigie.dashboards.decide.RefusedException;
import io.vigie.dashboards.decide.RefusedException.Why;
import io.vigie.dashboards.store.AlertPage;
import io.vigie.dashboards.store.AlertQuery;
import io.vigie.dashboards.store.AlertSort;
import io.vigie.dashboards.store.AlertStore;
import io.vigie.dashboards.store.AnnexStore;
import io.vigie.detect.harm.Harm;
import io.vigie.detect.json.DetectCodecs;
import java.util.List;

/** Reads alerts. */
public final class AlertsEndpoint {
  private final AlertStore alerts;
  private final DetectionPages detections;

  AlertsEndpoint(AlertStore alerts, AnnexStore annexes) {
    this.alerts = alerts;
    this.detections = new DetectionPages(annexes);
  }

  List<Route> routes() {
    return List.of(
        Route.get("/api/v1/alerts", Right.READ_ALERTS, this::list),
        Route.get("/api/v1/alerts/{id}", Right.READ_ALERTS, this::one),
        Route.get("/api/v1/alerts/{id}/detections", Right.READ_ALERTS, this::detections));
  }

  /** The query that a request's parameters make; the pages understand the same ones. */
  public static AlertQuery query(Context context) {
    String sort = Parameters.text(context, "sort");
    return new AlertQuery(
        Parameters.text(context, "q"),
        Parameters.names(context, "status", AlertStatus.class),
        Parameters.names(context, "harm", Harm.class),
        Parameters.names(context, "severity", Severity.class),
        Parameters.text(context, "party"),
        Parameters.text(context, "assignee"),
        Parameters.instant(context, "from"),
        Parameters.instant(context, "to"),
        sort == null ? AlertSort.NEWEST : Parameters.named(AlertSort.class, "sort", sort),
        Parameters.text(context, "cursor"),
        Parameters.size(context));
  }

  private void list(Context context) {
    AlertPage page = alerts.search(Callers.of(context).scope(), query(context));
    List<String> items = page.items().stream().map(AlertingCodecs.ALERT::encodeToString).toList();
    context
        .contentType("application/json")
        .result(JsonList.of(items, page.nextCursor(), page.total()));
  }

  private void one(Context context) {
    context.contentType("application/json").result(AlertingCodecs.ALERT.encode(visible(context)));
  }

  private void detections(Context context) {
    Alert alert = visible(context);
    DetectionPages.Page page =
        detections.page(alert, Parameters.text(context, "cursor"), Parameters.size(context));
    List<String> items = page.items().stream().map(DetectCodecs.DETECTION::encodeToString).toList();
    context
        .contentType("application/json")
        .result(JsonList.of(items, page.nextCursor(), alert.counts().detections()));
  }

  private Alert visible(Context context) {
    return alerts
        .get(Callers.of(context).scope(), context.pathParam("id"))
        .orElseThrow(() -> new RefusedException(Why.NOT_FOUND, "There is no such alert."));
  }
}
