package io.vigie.alerting.severity;

import io.vigie.ingest.party.Policy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Whether something was published before the cover began: a flag for a person, never a refusal. */
public final class CoverStart {
  /** Policies begin at midnight where the insurers are. */
  private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

  private CoverStart() {}

  /** False when either date is unknown. */
  public static boolean isBefore(@Nullable Instant firstPublishedAt, @Nullable Policy policy) {
    String from = policy == null ? null : policy.from();
    return firstPublishedAt != null
        && from != null
        && firstPublishedAt.isBefore(LocalDate.parse(from).atStartOfDay(ZONE).toInstant());
  }
}
