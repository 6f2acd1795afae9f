package io.vigie.dashboards.sample;

import io.vigie.alerting.alert.Alert;
import io.vigie.alerting.claim.ClaimDelivery;
import io.vigie.alerting.claim.ClaimNotice;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Invented claim notices. */
public final class SampleClaim {
  private SampleClaim() {}

  public static ClaimNotice of(Alert alert, String insured, String consent) {
    return new ClaimNotice(
        ClaimNotice.idOf(alert.id()),
        alert.id(),
        alert.tenant(),
        alert.openedAt().plusSeconds(600),
        ClaimNotice.Channel.ALERT,
        new ClaimNotice.Cover(
            "EP-2041", null, null, null, null, null, null, null, null, null, null, null, null, null,
            null),
        new ClaimNotice.Insured(alert.partyId(), insured, null, null, null, null, null, null, null),
        null,
        new ClaimNotice.Dates(alert.firstPublishedAt(), null, alert.openedAt(), null, null),
        null,
        List.of(),
        List.of(),
        List.of(),
        false,
        List.of(),
        List.of("ONLINE"),
        List.of(),
        List.of(),
        null,
        null,
        null,
        alert.preExisting() ? List.of("PRE_EXISTING") : List.of(),
        List.of(),
        new ClaimNotice.Consents(null, null, null, consent, "ana", alert.openedAt(), null, null),
        List.of(),
        null);
  }

  public static ClaimDelivery delivery(
      ClaimNotice notice, ClaimDelivery.State state, @Nullable String reason) {
    Instant at = notice.createdAt().plusSeconds(2);
    return new ClaimDelivery(notice.fnolId(), state, 1, at, at, null, 200, reason);
  }
}
