package io.vigie.detect.flink;

import io.vigie.detect.DetectConfiguration;
import io.vigie.detect.detection.Detection;
import io.vigie.detect.detection.Detector;
import io.vigie.detect.json.DetectCodecs;
import io.vigie.ingest.deadletter.DeadLetter;
import io.vigie.ingest.flink.Decode;
import io.vigie.ingest.flink.RawRecord;
import io.vigie.ingest.flink.SerializableSupplier;
import io.vigie.ingest.flink.TopicSink;
import io.vigie.ingest.flink.TopicSource;
import io.vigie.ingest.json.IngestCodecs;
import io.vigie.ingest.mention.Mention;
import io.vigie.ingest.topic.Topic;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.source.Source;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/**
 * Mentions in, detections out, at least once: ids are deterministic, so a repeated detection is
 * recognised. What cannot be read or examined leaves as a dead letter and stops nothing.
 */
public final class DetectJob {
  /** The name of the job, and the consumer group that its lag is seen by. */
  public static final String NAME = "DetectJob";

  static final String STAGE = "detect";

  private DetectJob() {}

  /**
   * Adds the job to {@code env}.
   *
   * @param detector called once a subtask; a detector that is {@link AutoCloseable} is closed with
   *     it
   */
  public static void define(
      StreamExecutionEnvironment env,
      Source<RawRecord, ?, ?> mentions,
      Sink<Detection> detections,
      Sink<DeadLetter> deadLetters,
      SerializableSupplier<Detector> detector) {
    SingleOutputStreamOperator<Mention> decoded =
        env.fromSource(mentions, WatermarkStrategy.noWatermarks(), "mentions")
            .uid("detect-mentions")
            .process(new Decode<>(STAGE, () -> IngestCodecs.MENTION))
            .returns(Mention.class)
            .name("decode mentions")
            .uid("detect-decode");
    SingleOutputStreamOperator<Detection> detected =
        decoded.process(new DetectOperator(detector)).name("detect").uid("detect-detect");
    detected.sinkTo(detections).name("detections").uid("detect-detections");
    decoded
        .getSideOutput(Decode.DEAD_LETTERS)
        .union(detected.getSideOutput(Decode.DEAD_LETTERS))
        .map(new CountDeadLetters())
        .name("count dead letters")
        .uid("detect-count-dead-letters")
        .sinkTo(deadLetters)
        .name("dead letters")
        .uid("detect-dead-letters");
  }

  /** Adds the job to {@code env} between the topics of a Kafka cluster. */
  public static void onKafka(
      StreamExecutionEnvironment env, String bootstrapServers, DetectConfiguration configuration) {
    define(
        env,
        TopicSource.of(bootstrapServers, Topic.MENTIONS, NAME),
        TopicSink.atLeastOnce(
            bootstrapServers, Topic.DETECTIONS, () -> DetectCodecs.DETECTION, Detection::partyId),
        TopicSink.atLeastOnce(
            bootstrapServers, Topic.DEAD_LETTERS, () -> IngestCodecs.DEAD_LETTER, letter -> null),
        () -> DetectorFactory.onKafka(bootstrapServers, configuration));
  }
}
