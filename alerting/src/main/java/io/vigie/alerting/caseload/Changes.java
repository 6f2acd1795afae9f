package io.vigie.alerting.caseload;

import io.vigie.alerting.alert.Alert;
import io.vigie.alerting.alert.Annexed;
import io.vigie.alerting.claim.ClaimNotice;
import java.util.ArrayList;
import java.util.List;

/**
 * What the world should hear: alerts in their new version, new claim notices, and detections that
 * alerts can no longer hold.
 */
public record Changes(List<Alert> alerts, List<ClaimNotice> notices, List<Annexed> annexed) {
  /** Nothing to tell. */
  public static final Changes NONE = new Changes(List.of(), List.of(), List.of());

  public Changes {
    alerts = List.copyOf(alerts);
    notices = List.copyOf(notices);
    annexed = List.copyOf(annexed);
  }

  Changes and(Changes others) {
    return new Changes(
        both(alerts, others.alerts), both(notices, others.notices), both(annexed, others.annexed));
  }

  private static <T> List<T> both(List<T> first, List<T> second) {
    List<T> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
