package io.vigie.alerting.flink;

import io.vigie.alerting.AlertingConfiguration;
import io.vigie.alerting.alert.Alert;
import io.vigie.alerting.json.AlertingCodecs;
import io.vigie.alerting.triage.Decision;
import io.vigie.detect.detection.Detection;
import io.vigie.detect.json.DetectCodecs;
import io.vigie.ingest.deadletter.DeadLetter;
import io.vigie.ingest.flink.Decode;
import io.vigie.ingest.flink.RawRecord;
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
    Duration timeout = Duration.ofMinutes(configuration.transactionTimeoutMinutes());
    define(
        env,
        AlertSources.onKafka(bootstrapServers),
        AlertSinks.onKafka(bootstrapServers, timeout),
        configuration);
  }

  /** The job between any sources and sinks. */
  public static void define(
      StreamExecutionEnvironment env,
      AlertSources sources,
      AlertSinks sinks,
      AlertingConfiguration configuration) {
    Events parties = parties(env, sources);
    Events detections = detections(env, sources);
    Events decisions = decisions(env, sources);
    SingleOutputStreamOperator<Alert> alerts =
        named(
            parties
                .events()
                .union(detections.events(), decisions.events())
                .keyBy(AlertEvent::partyKey)
                .process(new AlertOperator(configuration)),
            "alert-caseload");
    write(alerts, sinks);
    deadLetters(alerts)
        .union(parties.refused(), detections.refused(), decisions.refused())
        .sinkTo(sinks.deadLetters())
        .uid("alert-dead-letters")
        .name("alert-dead-letters");
  }

  /** What was understood of a topic, and what was not. */
  private record Events(DataStream<AlertEvent> events, DataStream<DeadLetter> refused) {}

  private static Events parties(StreamExecutionEnvironment env, AlertSources sources) {
    SingleOutputStreamOperator<AlertEvent> events =
        named(read(env, sources.parties(), "parties").process(new PartyEvents()), "alert-parties");
    return new Events(events, deadLetters(events));
  }

  private static Events detections(StreamExecutionEnvironment env, AlertSources sources) {
    SingleOutputStreamOperator<Detection> detections =
        named(
            read(env, sources.detections(), "detections")
                .process(new Decode<>(STAGE, () -> DetectCodecs.DETECTION))
                .returns(Detection.class),
            "alert-decode-detections");
    SingleOutputStreamOperator<AlertEvent> events =
        named(
            detections.map(AlertEvent::detection).returns(AlertEvent.class),
            "alert-detection-events");
    return new Events(events, deadLetters(detections));
  }

  private static Events decisions(StreamExecutionEnvironment env, AlertSources sources) {
    SingleOutputStreamOperator<Decision> decisions =
        named(
            read(env, sources.decisions(), "decisions")
                .process(new Decode<>(STAGE, () -> AlertingCodecs.DECISION))
                .returns(Decision.class),
            "alert-decode-decisions");
    SingleOutputStreamOperator<AlertEvent> events =
        named(decisions.process(new DecisionEvents()), "alert-decision-events");
    return new Events(events, deadLetters(decisions).union(deadLetters(events)));
  }

  private static void write(SingleOutputStreamOperator<Alert> alerts, AlertSinks sinks) {
    alerts.sinkTo(sinks.alerts()).uid("alert-alerts").name("alert-alerts");
    alerts
        .getSideOutput(AlertOperator.CLAIMS)
        .sinkTo(sinks.claims())
        .uid("alert-claims")
        .name("alert-claims");
    alerts
        .getSideOutput(AlertOperator.ANNEXED)
        .sinkTo(sinks.annexes())
        .uid("alert-annexes")
        .name("alert-annexes");
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
}
