package io.vigie.alerting.flink;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.alerting.AlertingConfiguration;
import io.vigie.alerting.alert.Alert;
import io.vigie.alerting.alert.AlertIds;
import io.vigie.alerting.alert.AlertStatus;
import io.vigie.alerting.alert.AlertVersion;
import io.vigie.alerting.alert.Annexed;
import io.vigie.alerting.claim.ClaimNotice;
import io.vigie.alerting.fixtures.Invented;
import io.vigie.alerting.json.AlertingCodecs;
import io.vigie.alerting.triage.Action;
import io.vigie.alerting.triage.Decision;
import io.vigie.detect.detection.Detection;
import io.vigie.detect.harm.Harm;
import io.vigie.detect.json.DetectCodecs;
import io.vigie.ingest.deadletter.DeadLetter;
import io.vigie.ingest.flink.RawRecord;
import io.vigie.ingest.json.IngestCodecs;
import io.vigie.ingest.party.Party;
import io.vigie.ingest.party.PartyKind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.connector.source.Source;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.StateBackendOptions;
import org.apache.flink.connector.datagen.source.DataGeneratorSource;
import org.apache.flink.runtime.testutils.MiniClusterResourceConfiguration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.test.junit5.MiniClusterExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The production graph on a small cluster, with RocksDB and without Kryo. */
final class AlertJobTest {
  private static final int PARTIES = 40;

  @RegisterExtension
  static final MiniClusterExtension CLUSTER =
      new MiniClusterExtension(
          new MiniClusterResourceConfiguration.Builder()
              .setNumberTaskManagers(1)
              .setNumberSlotsPerTaskManager(2)
              .build());

  private final Collecting<Alert> alerts = new Collecting<>("alerts");
  private final Collecting<ClaimNotice> claims = new Collecting<>("claims");
  private final Collecting<Annexed> annexes = new Collecting<>("annexes");
  private final Collecting<DeadLetter> deadLetters = new Collecting<>("dead-letters");

  @Test
  void detectionsAndDecisionsBecomeAlertsAndNotices() throws Exception {
    List<String> parties = new ArrayList<>(List.of("{\"kind\":\"BUSINESS\"}"));
    List<String> detections = new ArrayList<>(List.of("no json"));
    List<String> decisions = new ArrayList<>();
    for (int index = 0; index < PARTIES; index++) {
      Party party = Invented.party("p-" + index, "Nom " + index, PartyKind.BUSINESS, false);
      parties.add(IngestCodecs.PARTY.encodeToString(party));
      Detection first = detection(party, "m-" + index);
      detections.add(DetectCodecs.DETECTION.encodeToString(first));
      detections.add(DetectCodecs.DETECTION.encodeToString(first));
      detections.add(DetectCodecs.DETECTION.encodeToString(detection(party, "copy-" + index)));
    }
    String claimed = AlertIds.of("p-3", detection(party3(), "m-3").id());
    decisions.add(decision(claimed, Action.CONFIRM, 0));
    decisions.add(decision(claimed, Action.REQUEST_HELP, 1));
    decisions.add(decision("a-lost", Action.LOCK, 0));
    decisions.add(decision("a-gone", Action.LOCK, 0));

    run(parties, detections, decisions);

    Map<String, Alert> newest = newest();
    assertThat(newest).hasSize(PARTIES);
    assertThat(newest.values()).allMatch(alert -> alert.counts().detections() == 2);
    assertThat(newest.get(claimed)).extracting(Alert::status).isEqualTo(AlertStatus.CLAIMED);
    assertThat(claims.values()).extracting(ClaimNotice::alertId).containsExactly(claimed);
    assertThat(deadLetters.values())
        .extracting(DeadLetter::reason)
        .hasSize(4)
        .anyMatch(reason -> reason.contains("id is missing"))
        .anyMatch(reason -> reason.contains("was a-lost"))
        .anyMatch(reason -> reason.contains("was a-gone"));
  }

  private void run(List<String> parties, List<String> detections, List<String> decisions)
      throws Exception {
    Configuration configuration = new Configuration();
    configuration.set(PipelineOptions.GENERIC_TYPES, false);
    configuration.set(StateBackendOptions.STATE_BACKEND, "rocksdb");
    StreamExecutionEnvironment env =
        StreamExecutionEnvironment.getExecutionEnvironment(configuration);
    env.setParallelism(2);
    AlertJob.define(
        env,
        new AlertSources(source(detections), source(parties), source(decisions)),
        new AlertSinks(alerts, claims, annexes, deadLetters),
        AlertingConfiguration.defaults());
    env.execute("alerts");
  }

  /** Two splits, each in order: as in Kafka, all decisions about one alert lie in one of them. */
  private static Source<RawRecord, ?, ?> source(List<String> values) {
    List<String> kept = new ArrayList<>(values);
    return new DataGeneratorSource<>(
        index ->
            new RawRecord(
                "test@" + index, null, kept.get(index.intValue()).getBytes(StandardCharsets.UTF_8)),
        kept.size(),
        TypeInformation.of(RawRecord.class));
  }

  private Map<String, Alert> newest() {
    return alerts.values().stream()
        .collect(
            Collectors.toMap(
                Alert::id,
                Function.identity(),
                (first, second) ->
                    Comparator.comparing(Alert::version).compare(first, second) >= 0
                        ? first
                        : second));
  }

  private static Party party3() {
    return Invented.party("p-3", "Nom 3", PartyKind.BUSINESS, false);
  }

  private static Detection detection(Party party, String mentionId) {
    return Invented.detection(
        party.id(), Invented.mention(mentionId, Invented.ACCUSATION).build(), Harm.DEFAMATION);
  }

  private static String decision(String alertId, Action action, long seen) {
    return AlertingCodecs.DECISION.encodeToString(
        new Decision(
            action + alertId,
            alertId,
            "ana",
            Invented.PUBLISHED,
            action,
            null,
            "agreed by phone",
            null,
            AlertVersion.of(seen, 0)));
  }
}
