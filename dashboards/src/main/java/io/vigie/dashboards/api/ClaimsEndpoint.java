package io.vigie.dashboards.api;

import io.javalin.http.Context;
import io.vigie.alerting.claim.ClaimStatus;
import io.vigie.alerting.json.AlertingCodecs;
import io.vigie.dashboards.access.Principal;
import io.vigie.dashboards.access.Right;
import io.vigie.dashboards.decide.Answers;
import io.vigie.dashboards.decide.RefusedException;
import io.vigie.dashboards.decide.RefusedException.Why;
import io.vigie.dashboards.feed.Claim;
import io.vigie.dashboards.feed.ClaimBook;
import io.vigie.dashboards.feed.ClaimPage;
import io.vigie.dashboards.log.ClaimLog;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads claims, and takes the insurer's answers to them. */
final class ClaimsEndpoint {
  private final ClaimBook claims;
  private final ClaimLog log;
  private final InstantSource clock;

  ClaimsEndpoint(ClaimBook claims, ClaimLog log, InstantSource clock) {
    this.claims = claims;
    this.log = log;
    this.clock = clock;
  }

  /** What the insurer sends. */
  record Answer(ClaimStatus.@Nullable Status status, @Nullable String comment) {}

  List<Route> routes() {
    return List.of(
        Route.get("/api/v1/claims", Right.READ_CLAIMS, this::list),
        Route.post("/api/v1/claims/{id}/status", Right.ANSWER_CLAIMS, this::answer));
  }

  private void list(Context context) {
    ClaimPage page =
        claims.list(
            Callers.of(context).scope(),
            Parameters.text(context, "cursor"),
            Parameters.size(context));
    List<String> items = page.items().stream().map(ClaimsEndpoint::json).toList();
    context
        .contentType("application/json")
        .result(JsonList.of(items, page.nextCursor(), page.total()));
  }

  private void answer(Context context) {
    Principal caller = Callers.of(context);
    Answer answer = Parameters.body(context, Answer.class);
    if (answer.status() == null) {
      throw new RefusedException(Why.INVALID, "An answer needs a status.");
    }
    String id = context.pathParam("id");
    if (claims.find(caller.scope(), id).isEmpty()) {
      throw new RefusedException(Why.NOT_FOUND, "There is no such claim.");
    }
    ClaimStatus status =
        new ClaimStatus(
            id,
            answer.status(),
            caller.name(),
            clock.instant().truncatedTo(ChronoUnit.MILLIS),
            answer.comment());
    Answers.await(log.append(status));
    context.contentType("application/json").result(AlertingCodecs.CLAIM_STATUS.encode(status));
  }

  private static String json(Claim claim) {
    StringBuilder json = new StringBuilder("{\"notice\":");
    json.append(AlertingCodecs.CLAIM_NOTICE.encodeToString(claim.notice()));
    if (claim.delivery() != null) {
      json.append(",\"delivery\":")
          .append(AlertingCodecs.CLAIM_DELIVERY.encodeToString(claim.delivery()));
    }
    if (claim.status() != null) {
      json.append(",\"status\":")
          .append(AlertingCodecs.CLAIM_STATUS.encodeToString(claim.status()));
    }
    return json.append('}').toString();
  }
}
