package io.vigie.alerting.caseload;

import io.vigie.alerting.episode.Episode;
import io.vigie.alerting.triage.TriageLedger;
import io.vigie.alerting.triage.TriageState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A caseload in memory. */
final class MemoryCaseload implements CaseloadStore {
  private final TriageLedger ledger = TriageLedger.inMemory();
  private final Map<String, AlertState> alerts = new HashMap<>();
  private final Map<String, Episode> episodes = new HashMap<>();
  private final Map<String, List<String>> files = new HashMap<>();
  private long sequence;

  @Override
  public @Nullable AlertState alert(String alertId) {
    return alerts.get(alertId);
  }

  @Override
  public void putAlert(AlertState alert) {
    alerts.put(alert.id, alert);
  }

  @Override
  public long nextSequence() {
    return ++sequence;
  }

  @Override
  public TriageState of(String alertId) {
    return ledger.of(alertId);
  }

  @Override
  public void put(String alertId, TriageState state) {
    ledger.put(alertId, state);
  }

  @Override
  public @Nullable Episode episode(String alertId) {
    return episodes.get(alertId);
  }

  @Override
  public void putEpisode(Episode episode) {
    episodes.put(episode.alertId, episode);
  }

  @Override
  public List<String> filedUnder(String key) {
    return files.getOrDefault(key, List.of());
  }

  @Override
  public void file(String key, List<String> alertIds) {
    files.put(key, alertIds);
  }
}
