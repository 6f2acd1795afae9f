package io.vigie.alerting.claim;

import io.vigie.alerting.claim.ClaimNotice.Channel;
import io.vigie.alerting.claim.ClaimNotice.Consents;
import io.vigie.alerting.claim.ClaimNotice.Cover;
import io.vigie.alerting.claim.ClaimNotice.Dates;
import io.vigie.alerting.claim.ClaimNotice.Insured;
import java.time.Instant;
import java.util.List;

/** Claim notices for tests. */
final class Notices {
  static final Instant CREATED = Instant.parse("2026-03-02T08:00:00Z");

  private Notices() {}

  static ClaimNotice notice(String id, String tenant) {
    return new ClaimNotice(
        id,
        "a-" + id,
        tenant,
        CREATED,
        Channel.ALERT,
        new Cover(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null),
        new Insured("delmas", null, null, null, null, null, null, null, null),
        null,
        new Dates(null, null, null, null, null),
        "« faits » précis",
        List.of(),
        List.of(),
        List.of(),
        false,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        null,
        List.of(),
        List.of(),
        new Consents(null, null, null, null, null, null, null, null),
        List.of(),
        null);
  }
}
