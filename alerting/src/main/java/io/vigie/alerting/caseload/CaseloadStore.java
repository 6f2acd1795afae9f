package io.vigie.alerting.caseload;

import io.vigie.alerting.episode.EpisodeStore;
import io.vigie.alerting.triage.TriageLedger;
import org.jspecify.annotations.Nullable;

/** Where everything about the alerts of one party is kept. */
public interface CaseloadStore extends TriageLedger, EpisodeStore {

  @Nullable AlertState alert(String alertId);

  void putAlert(AlertState alert);

  /** A number higher than any given out before for this party. */
  long nextSequence();
}
