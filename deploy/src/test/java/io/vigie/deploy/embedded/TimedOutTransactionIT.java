package io.vigie.deploy.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.alerting.AlertingConfiguration;
import io.vigie.alerting.alert.Alert;
import io.vigie.alerting.alert.AlertIds;
import io.vigie.alerting.alert.AlertVersion;
import io.vigie.alerting.flink.AlertJob;
import io.vigie.alerting.flink.AlertSinks;
import io.vigie.alerting.flink.AlertSources;
import io.vigie.alerting.json.AlertingCodecs;
import io.vigie.alerting.triage.Action;
import io.vigie.alerting.triage.Decision;
import io.vigie.deploy.folder.DataFolder;
import io.vigie.detect.detection.Detection;
import io.vigie.detect.harm.Harm;
import io.vigie.detect.json.DetectCodecs;
import io.vigie.detect.match.Field;
import io.vigie.ingest.mention.Mention;
import io.vigie.ingest.topic.Topic;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TransactionListing;
import org.apache.kafka.clients.admin.TransactionState;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The production alert job on a real broker that gives up transactions which a complete checkpoint
 * already counts as told.
 */
class TimedOutTransactionIT {
  private static final int PARTIES = 20;
  private static final String CLAIMED_PARTY = "p-0";

  private static final Set<TransactionState> OPEN =
      Set.of(
          TransactionState.ONGOING,
          TransactionState.PREPARE_ABORT,
          TransactionState.PREPARE_COMMIT);

  /** Longer than any commit of the job takes, so that only what is held times out. */
  private static final Duration TIMEOUT = Duration.ofSeconds(5);

  @ParameterizedTest
  @EnumSource(HeldCommits.Then.class)
  void alertsAndNoticesOfATransactionThatTimedOutAreToldOnce(
      HeldCommits.Then then, @TempDir Path folder) throws Exception {
    HeldCommits.Gate gate = HeldCommits.Gate.closed(then.name(), then);
    try (DataFolder data = DataFolder.open(folder.resolve("data"));
        EmbeddedBroker broker = EmbeddedBroker.start(data.kafka());
        Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
      new TopicsCreator(admin).create();
      String kafka = broker.bootstrapServers();
      try (EmbeddedFlink flink = EmbeddedFlink.start(data, 1);
          Producer<String, String> producer = producer(kafka);
          gate) {
        HostedJob job = flink.submit(job(kafka, then.name()));
        flink.awaitRunning();
        sendPartiesAndDecisions(producer);
        Await.until(() -> hasRead(admin, "vigie-alert-triage", kafka));
        sendDetections(producer);

        Await.until(gate::isWaitedAt);
        Await.until(() -> areGivenUp(admin));
        assertThat(committedAlerts(kafka)).isEmpty();
        gate.open();

        Await.until(() -> committedAlerts(kafka).size() >= PARTIES);
        Await.until(() -> !KafkaRecords.all(kafka, Topic.CLAIMS).isEmpty());
        job.stopWithSavepoint().join(); // nothing follows after it
      }

      assertThat(committedAlerts(kafka)).containsExactlyInAnyOrderElementsOf(expectedAlerts());
      assertThat(KafkaRecords.all(kafka, Topic.CLAIMS)).hasSize(1);
    }
  }

  private static EmbeddedJob job(String kafka, String gate) {
    return new EmbeddedJob("alert", 1, Duration.ofMillis(500), env -> define(env, kafka, gate));
  }

  private static void define(StreamExecutionEnvironment env, String kafka, String gate) {
    AlertSinks sinks = AlertSinks.onKafka(kafka, TIMEOUT);
    AlertJob.define(
        env,
        AlertSources.onKafka(kafka),
        new AlertSinks(
            new HeldCommits<>(sinks.alerts(), gate),
            new HeldCommits<>(sinks.claims(), gate),
            sinks.annexes(),
            sinks.deadLetters()),
        AlertingConfiguration.defaults());
  }

  /** That of the alerts and that of the notice, whose commit waits behind it. */
  private static boolean areGivenUp(Admin admin) throws Exception {
    return admin.listTransactions().all().get().stream()
        .map(TransactionListing::state)
        .noneMatch(OPEN::contains);
  }

  /** Decisions are there before the detections, so that alert and notice come at once. */
  private static void sendPartiesAndDecisions(Producer<String, String> producer) throws Exception {
    for (String party : parties()) {
      String json = "{\"id\":\"%s\",\"kind\":\"BUSINESS\",\"name\":\"Atelier %s\"}";
      send(producer, Topic.PARTIES, party, json.formatted(party, party));
    }
    String alertId = alertId(CLAIMED_PARTY);
    String key = AlertIds.partyKeyOf(alertId);
    send(producer, Topic.TRIAGE, key, decision(alertId, Action.CONFIRM, 0));
    send(producer, Topic.TRIAGE, key, decision(alertId, Action.REQUEST_HELP, 1));
  }

  private static void sendDetections(Producer<String, String> producer) throws Exception {
    for (String party : parties()) {
      String json = DetectCodecs.DETECTION.encodeToString(detection(party));
      send(producer, Topic.DETECTIONS, party, json);
    }
  }

  private static List<String> parties() {
    return IntStream.range(0, PARTIES).mapToObj(number -> "p-" + number).toList();
  }

  private static boolean hasRead(Admin admin, String group, String kafka) throws Exception {
    long read =
        admin
            .listConsumerGroupOffsets(group)
            .partitionsToOffsetAndMetadata()
            .get()
            .values()
            .stream()
            .mapToLong(offset -> offset.offset())
            .sum();
    return read >= KafkaRecords.all(kafka, Topic.TRIAGE).size();
  }

  private static List<String> committedAlerts(String kafka) throws Exception {
    List<String> told = new ArrayList<>();
    for (var record : KafkaRecords.all(kafka, Topic.ALERTS)) {
      Alert alert = AlertingCodecs.ALERT.decode(record.value());
      told.add(alert.id() + " " + alert.version());
    }
    return told;
  }

  private static List<String> expectedAlerts() {
    return parties().stream()
        .map(party -> alertId(party) + " " + AlertVersion.of(decisionsAbout(party), 1))
        .toList();
  }

  private static long decisionsAbout(String party) {
    return party.equals(CLAIMED_PARTY) ? 2 : 0;
  }

  private static String alertId(String party) {
    return AlertIds.of(party, detection(party).id());
  }

  private static Detection detection(String party) {
    Mention mention =
        Mention.builder().id("m-" + party).text("Ces escrocs ont volé ma caution.").build();
    return new Detection(
        Detection.idOf(mention, party, Harm.DEFAMATION),
        mention.requiredId(),
        party,
        Harm.DEFAMATION,
        0.9,
        "escrocs",
        4,
        11,
        Field.TEXT,
        List.of("accuses of fraud"),
        "test/1",
        1,
        mention);
  }

  private static String decision(String alertId, Action action, long seen) {
    return AlertingCodecs.DECISION.encodeToString(
        new Decision(
            "dec-" + action,
            alertId,
            "ana",
            Instant.parse("2026-11-20T10:00:00Z"),
            action,
            null,
            action == Action.REQUEST_HELP ? "agreed by phone" : null,
            null,
            AlertVersion.of(seen, 0)));
  }

  private static Producer<String, String> producer(String kafka) {
    return new KafkaProducer<>(
        Map.of("bootstrap.servers", kafka), new StringSerializer(), new StringSerializer());
  }

  private static void send(Producer<String, String> producer, Topic topic, String key, String value)
      throws ExecutionException, InterruptedException {
    producer.send(new ProducerRecord<>(topic.topicName(), key, value)).get();
  }
}
