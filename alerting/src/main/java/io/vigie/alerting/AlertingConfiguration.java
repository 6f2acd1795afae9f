package io.vigie.alerting;

import io.vigie.alerting.severity.SeverityRule;
import io.vigie.alerting.triage.TriageFold;
import io.vigie.alerting.triage.TriageTimes;
import java.io.Serializable;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/**
 * The {@code alerting} section of {@code vigie.yaml}. Whatever is left out takes its default.
 *
 * @param claims claim intake by tenant; notices of a tenant that is not named wait
 * @param delivery how claim notices are delivered
 * @param lockMinutes how long a lock keeps others out (10)
 * @param undoSeconds how long the own last decision can be undone (10)
 * @param similarity from which share of text two texts are near-identical, 0 to 1 (0.5)
 * @param wideReach from how many people reached an alert is one step worse (10000)
 * @param seenDays how long ids of detections are remembered to drop repeats (90)
 * @param partyWaitMinutes how long a detection waits for its party (60)
 * @param decisionWaitSeconds how long a decision waits for its alert (60)
 * @param transactionTimeoutMinutes the longest outage that loses no alert (15); the broker's {@code
 *     transaction.max.timeout.ms} must allow it
 */
public record AlertingConfiguration(
    Map<String, ClaimEndpoint> claims,
    DeliveryConfiguration delivery,
    Integer lockMinutes,
    Integer undoSeconds,
    Double similarity,
    Long wideReach,
    Integer seenDays,
    Integer partyWaitMinutes,
    Integer decisionWaitSeconds,
    Integer transactionTimeoutMinutes)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("NullAway") // the file may leave any key out
  public AlertingConfiguration {
    claims = claims == null ? new TreeMap<>() : new TreeMap<>(claims);
    delivery = delivery == null ? DeliveryConfiguration.defaults() : delivery;
    lockMinutes = Setting.atLeastOne("lockMinutes", lockMinutes, 10);
    undoSeconds = Setting.atLeastOne("undoSeconds", undoSeconds, 10);
    similarity = similarity == null ? 0.5 : similarity;
    if (!(similarity > 0 && similarity <= 1)) {
      throw new IllegalArgumentException(
          "similarity should be above 0 and at most 1: was " + similarity);
    }
    wideReach = wideReach == null ? 10_000 : wideReach;
    if (wideReach < 1) {
      throw new IllegalArgumentException("wideReach should be at least 1: was " + wideReach);
    }
    seenDays = Setting.atLeastOne("seenDays", seenDays, 90);
    partyWaitMinutes = Setting.atLeastOne("partyWaitMinutes", partyWaitMinutes, 60);
    decisionWaitSeconds = Setting.atLeastOne("decisionWaitSeconds", decisionWaitSeconds, 60);
    transactionTimeoutMinutes =
        Setting.atLeastOne("transactionTimeoutMinutes", transactionTimeoutMinutes, 15);
  }

  /** Every default. */
  @SuppressWarnings("NullAway") // the constructor fills them
  public static AlertingConfiguration defaults() {
    return new AlertingConfiguration(null, null, null, null, null, null, null, null, null, null);
  }

  /** The same with another transaction timeout, for the embedded stack. */
  public AlertingConfiguration withTransactionTimeoutMinutes(int minutes) {
    return new AlertingConfiguration(
        claims,
        delivery,
        lockMinutes,
        undoSeconds,
        similarity,
        wideReach,
        seenDays,
        partyWaitMinutes,
        decisionWaitSeconds,
        minutes);
  }

  /** The same with other claim intakes. */
  public AlertingConfiguration withClaims(Map<String, ClaimEndpoint> others) {
    return new AlertingConfiguration(
        others,
        delivery,
        lockMinutes,
        undoSeconds,
        similarity,
        wideReach,
        seenDays,
        partyWaitMinutes,
        decisionWaitSeconds,
        transactionTimeoutMinutes);
  }

  /** The fold of decisions: the job and every web server should make it from the same values. */
  public TriageFold triageFold() {
    return new TriageFold(
        new TriageTimes(Duration.ofMinutes(lockMinutes), Duration.ofSeconds(undoSeconds)));
  }

  /** The rule of severity. */
  public SeverityRule severityRule() {
    return new SeverityRule(wideReach);
  }
}
