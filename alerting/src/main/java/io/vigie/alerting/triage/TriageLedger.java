package io.vigie.alerting.triage;

import java.util.HashMap;
import java.util.Map;

/** Where the folds of alerts are kept: memory in a web server, keyed state in the job. */
public interface TriageLedger {

  /** The fold of an alert; {@link TriageState#INITIAL} for one that nobody decided about. */
  TriageState of(String alertId);

  /** Keeps the fold of an alert. */
  void put(String alertId, TriageState state);

  /** A ledger in memory, for one thread. */
  static TriageLedger inMemory() {
    Map<String, TriageState> states = new HashMap<>();
    return new TriageLedger() {
      @Override
      public TriageState of(String alertId) {
        return states.getOrDefault(alertId, TriageState.INITIAL);
      }

      @Override
      public void put(String alertId, TriageState state) {
        states.put(alertId, state);
      }
    };
  }
}
