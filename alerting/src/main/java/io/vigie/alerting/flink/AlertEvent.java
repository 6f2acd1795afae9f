package io.vigie.alerting.flink;

import io.vigie.alerting.alert.AlertIds;
import io.vigie.alerting.triage.Decision;
import io.vigie.detect.detection.Detection;
import io.vigie.ingest.party.Party;
import org.jspecify.annotations.Nullable;

/**
 * What reaches the alerts of one party: the party, its removal, a detection or a decision. One
 * record with three empty places, because sealed types cannot be serialised natively in a stream.
 *
 * @param partyKey see {@link AlertIds#partyKey}
 * @param partyGone whether the party was removed
 */
public record AlertEvent(
    String partyKey,
    @Nullable Party party,
    boolean partyGone,
    @Nullable Detection detection,
    @Nullable Decision decision) {

  static AlertEvent party(Party party) {
    return new AlertEvent(AlertIds.partyKey(party.id()), party, false, null, null);
  }

  static AlertEvent partyGone(String partyId) {
    return new AlertEvent(AlertIds.partyKey(partyId), null, true, null, null);
  }

  static AlertEvent detection(Detection detection) {
    return new AlertEvent(AlertIds.partyKey(detection.partyId()), null, false, detection, null);
  }

  /**
   * @throws IllegalArgumentException when the decision names no alert
   */
  static AlertEvent decision(Decision decision) {
    return new AlertEvent(AlertIds.partyKeyOf(decision.alertId()), null, false, null, decision);
  }
}
