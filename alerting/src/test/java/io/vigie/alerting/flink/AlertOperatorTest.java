package io.vigie.alerting.flink;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.alerting.AlertingConfiguration;
import io.vigie.alerting.alert.Alert;
import io.vigie.alerting.alert.AlertIds;
import io.vigie.alerting.alert.AlertStatus;
import io.vigie.alerting.alert.Annexed;
import io.vigie.alerting.claim.ClaimNotice;
import io.vigie.alerting.fixtures.Invented;
import io.vigie.alerting.triage.Action;
import io.vigie.alerting.triage.Decision;
import io.vigie.detect.detection.Detection;
import io.vigie.detect.harm.Harm;
import io.vigie.ingest.deadletter.DeadLetter;
import io.vigie.ingest.flink.Decode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.streaming.api.operators.KeyedProcessOperator;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.streaming.util.KeyedOneInputStreamOperatorTestHarness;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class AlertOperatorTest {
  private static final Detection FIRST =
      Invented.detection(Invented.mention("m-1", Invented.ACCUSATION).build(), Harm.DEFAMATION);
  private static final AlertEvent PARTY = AlertEvent.party(Invented.BUSINESS);
  private static final String ALERT = AlertIds.of(Invented.BUSINESS.id(), FIRST.id());

  private KeyedOneInputStreamOperatorTestHarness<String, AlertEvent, Alert> harness;

  AlertOperatorTest() throws Exception {
    harness = harness();
  }

  @BeforeEach
  void open() throws Exception {
    harness.open();
    harness.setProcessingTime(1_000);
  }

  /** Past half the default timeout of 15 minutes, twice for what is told again on the way. */
  private void letTheTransactionGrowOld() throws Exception {
    long now = harness.getProcessingTime();
    for (int second = 1; second <= Duration.ofMinutes(16).toSeconds(); second++) {
      harness.setProcessingTime(now + second * 1_000L);
    }
  }

  @AfterEach
  void close() throws Exception {
    harness.close();
  }

  @Test
  void detectionOpensAnAlert() throws Exception {
    send(PARTY, AlertEvent.detection(FIRST));
    Alert alert = onlyAlert();
    assertThat(alert.id()).isEqualTo(ALERT);
    assertThat(alert.status()).isEqualTo(AlertStatus.OPEN);
    assertThat(alert.openedAt()).isEqualTo(Instant.ofEpochMilli(1_000));
  }

  @Test
  void detectionSeenBeforeIsDropped() throws Exception {
    send(PARTY, AlertEvent.detection(FIRST), AlertEvent.detection(FIRST));
    assertThat(alerts()).hasSize(1);
  }

  @Test
  void detectionWaitsForItsPartyAndLeavesNoTimer() throws Exception {
    send(AlertEvent.detection(FIRST));
    assertThat(alerts()).isEmpty();
    assertThat(harness.numProcessingTimeTimers()).isEqualTo(1);
    send(PARTY);
    assertThat(onlyAlert().id()).isEqualTo(ALERT);
    letTheTransactionGrowOld();
    assertThat(harness.numProcessingTimeTimers()).isZero();
  }

  @Test
  void whatAnEarlierAttemptToldIsToldAgainOnce() throws Exception {
    send(PARTY, AlertEvent.detection(FIRST));
    send(decide(Action.CONFIRM, onlyAlert().version()));
    send(decide(Action.REQUEST_HELP, alerts().get(1).version()));
    Alert told = alerts().get(2);
    OperatorSubtaskState snapshot = harness.snapshot(1, 1);
    harness.close();
    harness = harness();
    harness.initializeState(snapshot);
    harness.open();
    letTheTransactionGrowOld();
    assertThat(onlyAlert()).isEqualTo(told);
    assertThat(notices()).hasSize(1);
    assertThat(harness.numProcessingTimeTimers()).isZero();
  }

  @Test
  void whatAnAlertCanNoLongerHoldLeavesForItsAnnex() throws Exception {
    send(PARTY);
    for (int index = 0; index <= Alert.DETECTIONS_HELD; index++) {
      send(AlertEvent.detection(copy("m-" + index)));
    }
    assertThat(values(harness.getSideOutput(AlertOperator.ANNEXED)))
        .containsExactly(new Annexed(alerts().get(500).annexes().get(0), 1, copy("m-500")));
  }

  private static Detection copy(String mentionId) {
    return Invented.detection(
        Invented.mention(mentionId, Invented.ACCUSATION).build(), Harm.DEFAMATION);
  }

  @Test
  void whatThisAttemptToldIsNotToldAgain() throws Exception {
    send(PARTY, AlertEvent.detection(FIRST));
    letTheTransactionGrowOld();
    assertThat(alerts()).hasSize(1);
  }

  @Test
  void detectionWhosePartyNeverComesIsADeadLetter() throws Exception {
    send(AlertEvent.detection(FIRST));
    harness.setProcessingTime(1_000 + Duration.ofHours(1).toMillis());
    assertThat(deadLetters()).hasSize(1);
    assertThat(deadLetters().get(0).reason()).startsWith("no party delmas");
    assertThat(harness.numProcessingTimeTimers()).isZero();
    assertThat(harness.numKeyedStateEntries()).isZero();
  }

  @Test
  void decisionMovesTheAlertAndItsVersion() throws Exception {
    send(PARTY, AlertEvent.detection(FIRST));
    long before = onlyAlert().version();
    send(decide(Action.CONFIRM, before));
    Alert after = alerts().get(1);
    assertThat(after.status()).isEqualTo(AlertStatus.CONFIRMED);
    assertThat(after.version()).isGreaterThan(before);
  }

  @Test
  void staleDecisionChangesNothing() throws Exception {
    send(PARTY, AlertEvent.detection(FIRST));
    long before = onlyAlert().version();
    send(decide(Action.CONFIRM, before), decide(Action.DISMISS, before));
    assertThat(alerts()).hasSize(2);
  }

  @Test
  void confirmationAndHelpMakeOneNotice() throws Exception {
    send(PARTY, AlertEvent.detection(FIRST));
    send(decide(Action.CONFIRM, onlyAlert().version()));
    send(decide(Action.REQUEST_HELP, alerts().get(1).version()));
    send(decide(Action.CLOSE, alerts().get(2).version()));
    send(decide(Action.REOPEN, alerts().get(3).version()));
    assertThat(alerts().get(4).status()).isEqualTo(AlertStatus.CLAIMED);
    assertThat(notices()).hasSize(1);
    ClaimNotice notice = notices().get(0);
    assertThat(notice.fnolId()).isEqualTo(ClaimNotice.idOf(ALERT));
    assertThat(notice.consents().helpRequest()).isEqualTo("agreed by phone");
  }

  @Test
  void decisionAboutNoAlertIsADeadLetterAfterAMinute() throws Exception {
    send(PARTY, decide(Action.LOCK, 1_000_000_000L));
    harness.setProcessingTime(60_999);
    assertThat(deadLetters()).isEmpty();
    harness.setProcessingTime(61_000);
    assertThat(deadLetters().get(0).reason()).startsWith("no alert " + ALERT);
    assertThat(harness.numProcessingTimeTimers()).isZero();
  }

  @Test
  void decisionThatOvertookItsDetectionCounts() throws Exception {
    send(decide(Action.CONFIRM, 1_000_000_000L), PARTY, AlertEvent.detection(FIRST));
    assertThat(onlyAlert().status()).isEqualTo(AlertStatus.CONFIRMED);
    letTheTransactionGrowOld();
    assertThat(harness.numProcessingTimeTimers()).isZero();
  }

  @Test
  void removedPartyKeepsItsAlerts() throws Exception {
    send(PARTY, AlertEvent.detection(FIRST), AlertEvent.partyGone(Invented.BUSINESS.id()));
    send(decide(Action.DISMISS, onlyAlert().version()));
    assertThat(alerts().get(1).status()).isEqualTo(AlertStatus.DISMISSED);
  }

  @Test
  void everythingIsThereAfterARestart() throws Exception {
    send(PARTY, AlertEvent.detection(FIRST));
    send(decide(Action.CONFIRM, onlyAlert().version()));
    long version = alerts().get(1).version();
    OperatorSubtaskState snapshot = harness.snapshot(1, 1);
    harness.close();
    harness = harness();
    harness.initializeState(snapshot);
    harness.open();
    send(AlertEvent.detection(FIRST));
    assertThat(alerts()).isEmpty();
    Detection copy =
        Invented.detection(
            Invented.mention("m-2", Invented.ACCUSATION + " Partagez !").build(), Harm.INSULT);
    send(AlertEvent.detection(copy), decide(Action.REQUEST_HELP, version));
    assertThat(alerts()).extracting(Alert::id).containsExactly(ALERT, ALERT);
    assertThat(alerts().get(1).status()).isEqualTo(AlertStatus.CLAIMED);
    assertThat(alerts().get(1).counts().detections()).isEqualTo(2);
    assertThat(notices()).hasSize(1);
  }

  @Test
  void whatWaitsIsThereAfterARestart() throws Exception {
    send(AlertEvent.detection(FIRST));
    OperatorSubtaskState snapshot = harness.snapshot(1, 1);
    harness.close();
    harness = harness();
    harness.initializeState(snapshot);
    harness.open();
    send(PARTY);
    assertThat(onlyAlert().id()).isEqualTo(ALERT);
    letTheTransactionGrowOld();
    assertThat(harness.numProcessingTimeTimers()).isZero();
  }

  private static KeyedOneInputStreamOperatorTestHarness<String, AlertEvent, Alert> harness()
      throws Exception {
    var operator = new KeyedProcessOperator<>(new AlertOperator(AlertingConfiguration.defaults()));
    var harness =
        new KeyedOneInputStreamOperatorTestHarness<>(operator, AlertEvent::partyKey, Types.STRING);
    return harness;
  }

  private static AlertEvent decide(Action action, long version) {
    String reason =
        switch (action) {
          case DISMISS -> "OPINION";
          case REQUEST_HELP -> "agreed by phone";
          case CLOSE -> "settled";
          default -> null;
        };
    return AlertEvent.decision(
        new Decision(
            action + "-" + version,
            ALERT,
            "ana",
            Invented.PUBLISHED.plusSeconds(60),
            action,
            null,
            reason,
            null,
            version));
  }

  private void send(AlertEvent... events) throws Exception {
    for (AlertEvent event : events) {
      harness.processElement(event, 0);
    }
  }

  private Alert onlyAlert() {
    assertThat(alerts()).hasSize(1);
    return alerts().get(0);
  }

  private List<Alert> alerts() {
    return harness.extractOutputValues();
  }

  private List<ClaimNotice> notices() {
    return values(harness.getSideOutput(AlertOperator.CLAIMS));
  }

  private List<DeadLetter> deadLetters() {
    return values(harness.getSideOutput(Decode.DEAD_LETTERS));
  }

  private static <T> List<T> values(
      @org.jspecify.annotations.Nullable Queue<StreamRecord<T>> records) {
    return records == null
        ? List.of()
        : records.stream().map(record -> Objects.requireNonNull(record.getValue())).toList();
  }
}
