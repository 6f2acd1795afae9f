package io.vigie.dashboards.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import io.vigie.dashboards.access.Right;
import io.vigie.dashboards.decide.AlertOpener;
import io.vigie.detect.detection.Detection;
import java.util.List;

/** Opens an alert by hand: what a person found enters the pipeline as a detection. */
final class OpenAlertEndpoint {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final AlertOpener opener;

  OpenAlertEndpoint(AlertOpener opener) {
    this.opener = opener;
  }

  List<Route> routes() {
    return List.of(Route.post("/api/v1/alerts", Right.OPEN_ALERT, this::open));
  }

  /** 202: the pipeline groups the detection with others, so its alert is known a moment later. */
  private void open(Context context) {
    AlertOpener.Request request = Parameters.body(context, AlertOpener.Request.class);
    Detection detection = opener.open(Callers.of(context), request);
    context
        .status(202)
        .contentType("application/json")
        .result(
            JSON.createObjectNode()
                .put("detectionId", detection.id())
                .put("mentionId", detection.mentionId())
                .put("partyId", detection.partyId())
                .toString());
  }
}
