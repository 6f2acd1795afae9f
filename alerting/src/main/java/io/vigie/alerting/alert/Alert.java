package io.vigie.alerting.alert;

import io.vigie.detect.detection.Detection;
import io.vigie.detect.harm.Harm;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What analysts triage ({@code alert/1}): one party, one act or campaign. An alert is the fold of
 * its detections and the decisions about it.
 *
 * @param id see {@link AlertIds}
 * @param version rises with every change, the highest wins; see {@link AlertVersion}
 * @param harms every harm found, in the order of {@link Harm}
 * @param preExisting first published before the cover began
 * @param firstPublishedAt earliest publication; null when no source told one
 * @param authors keys of the distinct authors held, in order of arrival
 * @param detections the first {@link #DETECTIONS_HELD}, in order of arrival
 * @param annexes where the rest lies, in this order; see {@link Annexed}
 */
public record Alert(
    String id,
    long version,
    String tenant,
    String partyId,
    List<Harm> harms,
    Severity severity,
    AlertStatus status,
    @Nullable String dismissReason,
    @Nullable String outcome,
    @Nullable String assignee,
    boolean preExisting,
    @Nullable Instant firstPublishedAt,
    Instant openedAt,
    Instant updatedAt,
    @Nullable Instant dueAt,
    Pattern pattern,
    List<String> authors,
    List<Detection> detections,
    List<String> annexes,
    Counts counts,
    List<Clock> clocks) {

  /** How many detections an alert holds as whole objects; the rest lies in its annexes. */
  public static final int DETECTIONS_HELD = 500;

  public Alert {
    requirePresent("id", id);
    requirePresent("tenant", tenant);
    requirePresent("partyId", partyId);
    requirePresent("severity", severity);
    requirePresent("status", status);
    requirePresent("openedAt", openedAt);
    requirePresent("updatedAt", updatedAt);
    requirePresent("pattern", pattern);
    requirePresent("counts", counts);
    harms = copy(harms);
    authors = copy(authors);
    detections = copy(detections);
    annexes = copy(annexes);
    clocks = copy(clocks);
  }

  private static void requirePresent(String field, @Nullable Object value) {
    if (value == null) {
      throw new IllegalArgumentException(field + " is missing");
    }
  }

  @SuppressWarnings("NullAway") // a document on the wire may leave any list out
  private static <T> List<T> copy(List<T> values) {
    return values == null ? List.of() : List.copyOf(values);
  }
}
