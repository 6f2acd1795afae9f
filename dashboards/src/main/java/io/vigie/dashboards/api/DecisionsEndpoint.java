package io.vigie.dashboards.api;

import io.javalin.http.Context;
import io.vigie.alerting.json.AlertingCodecs;
import io.vigie.alerting.triage.Verdict;
import io.vigie.dashboards.access.Right;
import io.vigie.dashboards.decide.DecisionDesk;
import io.vigie.dashboards.decide.DecisionRequest;
import java.util.List;

/** Takes decisions: 200 when it counts, 409 when it was stale, 422 when it cannot be taken. */
final class DecisionsEndpoint {
  private final DecisionDesk desk;

  DecisionsEndpoint(DecisionDesk desk) {
    this.desk = desk;
  }

  List<Route> routes() {
    return List.of(Route.post("/api/v1/alerts/{id}/decisions", Right.DECIDE, this::decide));
  }

  private void decide(Context context) {
    DecisionRequest request = Parameters.body(context, DecisionRequest.class);
    DecisionDesk.Ruled ruled = desk.decide(Callers.of(context), context.pathParam("id"), request);
    Verdict verdict = ruled.verdict();
    switch (verdict.ruling()) {
      case ACCEPTED ->
          context
              .contentType("application/json")
              .result(AlertingCodecs.DECISION.encode(ruled.decision()));
      case STALE -> Problem.answer(context, 409, verdict.reason());
      case INVALID -> Problem.answer(context, 422, verdict.reason());
    }
  }
}
