package io.vigie.alerting.caseload;

import io.vigie.alerting.alert.Alert;
import io.vigie.alerting.claim.ClaimNotice;
import java.util.ArrayList;
import java.util.List;

/** What the world should hear: alerts in their new version, and new claim notices. */
public record Changes(List<Alert> alerts, List<ClaimNotice> notices) {
  /** Nothing to tell. */
  public static final Changes NONE = new Changes(List.of(), List.of());

  public Changes {
    alerts = List.copyOf(alerts);
    notices = List.copyOf(notices);
  }

  Changes and(Changes others) {
    List<Alert> allAlerts = new ArrayList<>(alerts);
    allAlerts.addAll(others.alerts);
    List<ClaimNotice> allNotices = new ArrayList<>(notices);
    allNotices.addAll(others.notices);
    return new Changes(allAlerts, allNotices);
  }
}
