package io.vigie.alerting.claim;

import io.vigie.ingest.party.Policy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Days of cover, where the insurers are. */
final class CoverDays {
  private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

  private CoverDays() {}

  /** Whether both ends of the cover are known and the first publication lies between them. */
  static boolean isInForce(Policy policy, @Nullable Instant firstPublishedAt) {
    return firstPublishedAt != null
        && policy.from() != null
        && policy.to() != null
        && policy.covers(LocalDate.ofInstant(firstPublishedAt, ZONE));
  }
}
