package io.vigie.alerting.caseload;

import io.vigie.alerting.AlertingConfiguration;
import io.vigie.alerting.alert.Alert;
import io.vigie.alerting.alert.AlertVersion;
import io.vigie.alerting.alert.Annexed;
import io.vigie.alerting.claim.ClaimNotice;
import io.vigie.alerting.fixtures.Invented;
import io.vigie.alerting.triage.Action;
import io.vigie.alerting.triage.Decision;
import io.vigie.alerting.triage.TriageFold;
import io.vigie.alerting.triage.Verdict;
import io.vigie.detect.detection.Detection;
import io.vigie.detect.harm.Harm;
import io.vigie.ingest.mention.Mention;
import io.vigie.ingest.party.Party;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Works on one caseload in memory and remembers what the world heard. */
final class Desk {
  final Map<String, Alert> alerts = new LinkedHashMap<>();
  final List<ClaimNotice> notices = new ArrayList<>();
  final List<Annexed> annexed = new ArrayList<>();
  private final MemoryCaseload store = new MemoryCaseload();
  private final TriageFold fold = new TriageFold();
  private final Caseload caseload;
  private Instant now = Instant.parse("2026-03-02T08:00:00Z");
  private int decisions;

  Desk() {
    this(Invented.BUSINESS);
  }

  Desk(Party party) {
    AlertingConfiguration defaults = AlertingConfiguration.defaults();
    caseload =
        new Caseload(
            store, party, new CaseloadRules(fold, defaults.severityRule(), defaults.similarity()));
  }

  /** The alert that the detection is in now. */
  Alert detect(Mention mention, Harm harm) {
    return detect(Invented.detection(mention, harm));
  }

  Alert detect(Detection detection) {
    take(detection);
    return holder(detection.mentionId());
  }

  void take(Detection detection) {
    now = now.plusSeconds(1);
    hear(caseload.onDetection(detection, now));
  }

  Verdict decide(String alertId, Action action, @Nullable String target) {
    now = now.plusSeconds(1);
    String reason =
        switch (action) {
          case DISMISS -> "OPINION";
          case REQUEST_HELP -> "agreed by phone";
          case CLOSE -> "settled";
          default -> null;
        };
    Decision decision =
        new Decision(
            "decision-" + ++decisions,
            alertId,
            "ana",
            now,
            action,
            target,
            reason,
            "why",
            AlertVersion.of(store.of(alertId).accepted(), 0));
    Verdict verdict = fold.apply(store, decision);
    if (verdict.changed()) {
      hear(caseload.onAccepted(decision, now));
    }
    return verdict;
  }

  Alert alert(String id) {
    return Objects.requireNonNull(alerts.get(id), id);
  }

  /** The newest alert that holds the mention. */
  Alert holder(String mentionId) {
    return alerts.values().stream()
        .filter(alert -> alert.detections().stream().anyMatch(d -> d.mentionId().equals(mentionId)))
        .reduce((first, second) -> second)
        .orElseThrow();
  }

  private void hear(Changes changes) {
    for (Alert alert : changes.alerts()) {
      Alert before = alerts.put(alert.id(), alert);
      if (before != null && before.version() >= alert.version()) {
        throw new AssertionError("the version should rise: " + before + " then " + alert);
      }
    }
    notices.addAll(changes.notices());
    annexed.addAll(changes.annexed());
  }
}
