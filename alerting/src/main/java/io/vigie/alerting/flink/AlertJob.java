package io.vigie.alerting.flink;

import io.vigie.alerting.AlertingConfiguration;
import io.vigie.alerting.alert.Alert;
import io.vigie.alerting.claim.ClaimNotice;
import io.vigie.alerting.json.AlertingCodecs;
import io.vigie.alerting.triage.Decision;
import io.vigie.detect.detection.Detection;
import io.vigie.detect.json.DetectCodecs;
import io.vigie.ingest.deadletter.DeadLetter;
import io.vigie.ingest.flink.Decode;
import io.vigie.ingest.flink.RawRecord;
import io.vigie.ingest.flink.TopicSink;
import io.vigie.ingest.flink.TopicSource;
import io.vigie.ingest.json.IngestCodecs;
import io.vigie.ingest.topic.Topic;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.connector.source.Source;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/**
 * Detections, parties and decisions in; alerts and claim notices out, exactly once; what cannot be
 * used to the dead letters. One keyed operator holds everything about a party.
 */
public final class AlertJob {
  static final String STAGE = "alert";

  private AlertJob() {}

  /** The job between the topics of Vigie. */
  public static void onKafka(
      StreamExecutionEnvironment env,
      String bootstrapServers,
      AlertingConfiguration configuration) {
    define(env, sources(bootstrapServers), sinks(bootstrapServers, configuration), configuration);
  }

  /** The job between any sources and sinks. */
  public static void define(
      StreamExecutionEnvironment env,
      AlertSources sources,
      AlertSinks sinks,
      AlertingConfiguration configuration) {
    SingleOutputStreamOperator<Detection> detections =
        named(
            read(env, sources.detections(), "detections")
                .process(new Decode<>(STAGE, () -> DetectCodecs.DETECTION))
                .returns(Detection.class),
            "alert-decode-detections");
    SingleOutputStreamOperator<Decision> decisions =
        named(
            read(env, sources.decisions(), "decisions")
                .process(new Decode<>(STAGE, () -> AlertingCodecs.DECISION))
                .returns(Decision.class),
            "alert-decode-decisions");
    SingleOutputStreamOperator<AlertEvent> decided =
        named(decisions.process(new DecisionEvents()), "alert-decision-events");
    SingleOutputStreamOperator<AlertEvent> parties =
        named(read(env, sources.parties(), "parties").process(new PartyEvents()), "alert-parties");
    SingleOutputStreamOperator<AlertEvent> detected =
        named(
            detections.map(AlertEvent::detection).returns(AlertEvent.class),
            "alert-detection-events");
    SingleOutputStreamOperator<Alert> alerts =
        named(
            parties
                .union(detected, decided)
                .keyBy(AlertEvent::partyKey)
                .process(new AlertOperator(configuration)),
            "alert-caseload");
    write(alerts, sinks);
    deadLetters(alerts)
        .union(
            deadLetters(detections),
            deadLetters(decisions),
            deadLetters(decided),
            deadLetters(parties))
        .sinkTo(sinks.deadLetters())
        .uid("alert-dead-letters")
        .name("alert-dead-letters");
  }

  private static void write(SingleOutputStreamOperator<Alert> alerts, AlertSinks sinks) {
    alerts.sinkTo(sinks.alerts()).uid("alert-alerts").name("alert-alerts");
    alerts
        .getSideOutput(AlertOperator.CLAIMS)
        .sinkTo(sinks.claims())
        .uid("alert-claims")
        .name("alert-claims");
  }

  private static DataStream<RawRecord> read(
      StreamExecutionEnvironment env, Source<RawRecord, ?, ?> source, String what) {
    String name = "alert-read-" + what;
    return env.fromSource(source, WatermarkStrategy.noWatermarks(), name).uid(name);
  }

  private static <T> SingleOutputStreamOperator<T> named(
      SingleOutputStreamOperator<T> operator, String name) {
    return operator.uid(name).name(name);
  }

  private static DataStream<DeadLetter> deadLetters(SingleOutputStreamOperator<?> operator) {
    return operator.getSideOutput(Decode.DEAD_LETTERS);
  }

  private static AlertSources sources(String bootstrapServers) {
    return new AlertSources(
        TopicSource.of(bootstrapServers, Topic.DETECTIONS, "vigie-alert-detections"),
        TopicSource.of(bootstrapServers, Topic.PARTIES, "vigie-alert-parties"),
        TopicSource.of(bootstrapServers, Topic.TRIAGE, "vigie-alert-triage"));
  }

  private static AlertSinks sinks(String bootstrapServers, AlertingConfiguration configuration) {
    Duration timeout = Duration.ofMinutes(configuration.transactionTimeoutMinutes());
    return new AlertSinks(
        TopicSink.exactlyOnce(
            bootstrapServers,
            Topic.ALERTS,
            () -> AlertingCodecs.ALERT,
            Alert::id,
            "vigie-alerts",
            timeout),
        TopicSink.exactlyOnce(
            bootstrapServers,
            Topic.CLAIMS,
            () -> AlertingCodecs.CLAIM_NOTICE,
            ClaimNotice::fnolId,
            "vigie-claims",
            timeout),
        TopicSink.atLeastOnce(
            bootstrapServers,
            Topic.DEAD_LETTERS,
            () -> IngestCodecs.DEAD_LETTER,
            letter -> letter.source() == null ? STAGE : letter.source()));
  }
}
