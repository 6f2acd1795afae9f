package io.vigie.alerting.caseload;

import io.vigie.alerting.alert.Alert;
import io.vigie.alerting.alert.AlertIds;
import io.vigie.alerting.alert.AlertStatus;
import io.vigie.alerting.alert.Annexed;
import io.vigie.alerting.claim.ClaimNotice;
import io.vigie.alerting.claim.ClaimNoticeDraft;
import io.vigie.alerting.episode.Episodes;
import io.vigie.alerting.triage.Decision;
import io.vigie.alerting.triage.TriageState;
import io.vigie.detect.detection.Detection;
import io.vigie.ingest.mention.Mention;
import io.vigie.ingest.party.Party;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All alerts of one party: takes one detection or one accepted decision at a time, and says which
 * alerts changed and which claim notices are due. Not thread-safe; the store keeps everything.
 */
public final class Caseload {
  private final CaseloadStore store;
  private final Party party;
  private final Episodes episodes;
  private final AlertView view;
  private final List<Annexed> annexed = new ArrayList<>();

  public Caseload(CaseloadStore store, Party party, CaseloadRules rules) {
    this.store = store;
    this.party = party;
    List<String> names = new ArrayList<>(party.aliases());
    names.add(party.name());
    this.episodes = new Episodes(store, rules.similarity(), names);
    this.view = new AlertView(rules.severity());
  }

  /** Puts a detection into the alert that it belongs to, or opens one. */
  public Changes onDetection(Detection detection, Instant now) {
    Mention mention = detection.mention();
    AlertState alert =
        episodes
            .find(mention, this::statusOf)
            .map(store::alert)
            .orElseGet(() -> open(AlertIds.of(party.id(), detection.id()), now));
    if (!AlertContents.add(alert, detection, annexed::add)) {
      return Changes.NONE;
    }
    episodes.add(alert.id, mention);
    alert.revision++;
    return tell(alert, now);
  }

  /** What follows from a decision that the fold has just accepted. */
  public Changes onAccepted(Decision decision, Instant now) {
    AlertState alert = store.alert(decision.alertId());
    if (alert == null) {
      return Changes.NONE;
    }
    Changes others =
        switch (decision.action()) {
          case MERGE -> merge(alert, decision.target(), now);
          case DETACH -> detach(alert, decision.target(), now);
          default -> Changes.NONE;
        };
    return tell(alert, now).and(others);
  }

  /** The alert and its notice as they were told last, for a reader that may have missed them. */
  public Changes again(String alertId) {
    AlertState state = store.alert(alertId);
    if (state == null) {
      return Changes.NONE;
    }
    TriageState triage = store.of(alertId);
    Alert alert = view.of(state, triage, party);
    List<ClaimNotice> notices =
        state.noticed && triage.standing().claimed()
            ? List.of(ClaimNoticeDraft.of(alert, party, triage.standing()))
            : List.of();
    return new Changes(List.of(alert), notices, List.of());
  }

  private Changes merge(AlertState survivor, @Nullable String target, Instant now) {
    AlertState merged = target == null ? null : store.alert(target);
    if (merged == null) {
      return Changes.NONE;
    }
    List<Mention> mentions = AlertContents.mentions(merged);
    AlertContents.moveAll(merged, survivor, annexed::add);
    mentions.forEach(mention -> episodes.add(survivor.id, mention));
    survivor.revision++;
    merged.revision++;
    return tell(merged, now);
  }

  /** The detection's mention leaves, with every harm found in it, unless it is all there is. */
  private Changes detach(AlertState alert, @Nullable String detectionId, Instant now) {
    Detection detached =
        alert.detections.stream()
            .filter(held -> held.id().equals(detectionId))
            .findFirst()
            .orElse(null);
    if (detached == null || AlertContents.mentions(alert).size() == 1) {
      return Changes.NONE;
    }
    List<Detection> taken = AlertContents.takeMention(alert, detached.mentionId());
    episodes.remove(alert.id, detached.mention(), AlertContents.mentions(alert));
    alert.revision++;
    AlertState own = open(AlertIds.of(party.id(), "detached " + detached.id()), now);
    taken.forEach(detection -> AlertContents.add(own, detection, annexed::add));
    episodes.add(own.id, detached.mention());
    own.revision++;
    return tell(own, now);
  }

  private AlertState open(String alertId, Instant now) {
    episodes.open(alertId, store.nextSequence());
    return new AlertState(alertId, now);
  }

  private AlertStatus statusOf(String alertId) {
    return store.of(alertId).status();
  }

  private Changes tell(AlertState state, Instant now) {
    TriageState triage = store.of(state.id);
    state.updatedAt = now;
    Alert alert = view.of(state, triage, party);
    boolean due = triage.standing().claimed() && !state.noticed;
    state.noticed |= due;
    store.putAlert(state);
    List<ClaimNotice> notices =
        due ? List.of(ClaimNoticeDraft.of(alert, party, triage.standing())) : List.of();
    Changes changes = new Changes(List.of(alert), notices, annexed);
    annexed.clear();
    return changes;
  }
}
