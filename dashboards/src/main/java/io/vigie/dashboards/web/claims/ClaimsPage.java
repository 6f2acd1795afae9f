package io.vigie.dashboards.web.claims;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.vigie.alerting.claim.ClaimDelivery;
import io.vigie.alerting.claim.ClaimNotice;
import io.vigie.dashboards.access.Right;
import io.vigie.dashboards.api.Callers;
import io.vigie.dashboards.api.Parameters;
import io.vigie.dashboards.feed.Claim;
import io.vigie.dashboards.feed.ClaimBook;
import io.vigie.dashboards.feed.ClaimPage;
import io.vigie.dashboards.web.Pages;
import io.vigie.dashboards.web.Shell;
import io.vigie.dashboards.web.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists the claim notices and how far they have come. */
public final class ClaimsPage {
  private final Pages pages;
  private final ClaimBook claims;

  public ClaimsPage(Pages pages, ClaimBook claims) {
    this.pages = pages;
    this.claims = claims;
  }

  /** One claim in the list. */
  public record Row(
      String id,
      @Nullable String alertLink,
      String party,
      String tenant,
      String policy,
      String created,
      String consent,
      int contents,
      String delivery,
      String deliveryState,
      String deliveryReason,
      String answer,
      List<String> flags) {}

  /** What the page shows. */
  public record View(List<Row> rows, long total, @Nullable String nextLink) {}

  public void register(RoutesConfig routes) {
    routes.get("/claims", pages.protect(Right.READ_CLAIMS, this::show));
  }

  private void show(Context context) {
    Shell shell = pages.shell(context, "claims");
    ClaimPage page =
        claims.list(
            Callers.of(context).scope(),
            Parameters.text(context, "cursor"),
            Parameters.size(context));
    List<Row> rows =
        page.items().stream().map(claim -> row(claim, shell.texts(), shell.showsAlerts())).toList();
    String next = page.nextCursor() == null ? null : "/claims?cursor=" + page.nextCursor();
    pages.render(context, "claims.jte", shell, new View(rows, page.total(), next));
  }

  private static Row row(Claim claim, Texts texts, boolean withAlert) {
    ClaimNotice notice = claim.notice();
    ClaimDelivery delivery = claim.delivery();
    ClaimDelivery.State state = delivery == null ? ClaimDelivery.State.PENDING : delivery.state();
    String name = notice.insured().name();
    return new Row(
        notice.fnolId(),
        withAlert ? "/alerts/" + notice.alertId() : null,
        name == null ? notice.insured().partyId() : name,
        notice.tenant(),
        orDash(notice.policy().number()),
        texts.when(notice.createdAt()),
        orDash(notice.consents().helpRequest()),
        notice.contents().size(),
        texts.get("delivery." + state.name()),
        state.name(),
        delivery == null || delivery.reason() == null ? "" : delivery.reason(),
        claim.status() == null ? "" : texts.get("answer." + claim.status().status().name()),
        notice.exclusionsFlagged());
  }

  private static String orDash(@Nullable String value) {
    return value == null || value.isBlank() ? "–" : value;
  }
}
