package io.vigie.detect.flink;

import io.vigie.detect.DetectConfiguration;
import io.vigie.detect.ambiguity.AmbiguousMention;
import io.vigie.detect.ambiguity.NameChoice;
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
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.source.Source;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/**
 * Mentions in, detections and ambiguous names out, at least once: ids are deterministic, so what is
 * repeated is recognised. What a person answers to an ambiguous name comes back in, and is examined
 * by the same detector. What cannot be read or examined leaves as a dead letter and stops nothing.
 */
public final class DetectJob {
  /** The name of the job, and the consumer group that its lag is seen by. */
  public static final String NAME = "DetectJob";

  static final String STAGE = "detect";

  private static final String CHOICES_GROUP = NAME + "-choices";

  private DetectJob() {}

  /**
   * Adds the job to {@code env}.
   *
   * @param detector called once a subtask; a detector that is {@link AutoCloseable} is closed with
   *     it
   */
  public static void define(
      StreamExecutionEnvironment env,
      DetectSources sources,
      DetectSinks sinks,
      SerializableSupplier<Detector> detector) {
    SingleOutputStreamOperator<Mention> mentions = mentions(env, sources.mentions());
    SingleOutputStreamOperator<Detection> detected =
        mentions.process(new DetectOperator(detector)).name("detect").uid("detect-detect");
    SingleOutputStreamOperator<NameChoice> choices = choices(env, sources.choices());
    SingleOutputStreamOperator<Detection> chosen =
        choices
            .keyBy(NameChoice::ambiguousId)
            .process(new ChoiceOperator(detector))
            .name("detect chosen")
            .uid("detect-chosen");
    detected.union(chosen).sinkTo(sinks.detections()).name("detections").uid("detect-detections");
    detected
        .getSideOutput(DetectOperator.AMBIGUOUS)
        .sinkTo(sinks.ambiguous())
        .name("ambiguous")
        .uid("detect-ambiguous");
    chosen
        .getSideOutput(ChoiceOperator.TRAIL)
        .sinkTo(sinks.trail())
        .name("trail of choices")
        .uid("detect-trail");
    refuse(List.of(mentions, detected, choices, chosen), sinks.deadLetters());
  }

  private static SingleOutputStreamOperator<Mention> mentions(
      StreamExecutionEnvironment env, Source<RawRecord, ?, ?> source) {
    return env.fromSource(source, WatermarkStrategy.noWatermarks(), "mentions")
        .uid("detect-mentions")
        .process(new Decode<>(STAGE, () -> IngestCodecs.MENTION))
        .returns(Mention.class)
        .name("decode mentions")
        .uid("detect-decode");
  }

  private static SingleOutputStreamOperator<NameChoice> choices(
      StreamExecutionEnvironment env, Source<RawRecord, ?, ?> source) {
    return env.fromSource(source, WatermarkStrategy.noWatermarks(), "choices")
        .uid("detect-choices")
        .process(new Decode<>(STAGE, () -> DetectCodecs.CHOICE))
        .returns(NameChoice.class)
        .name("decode choices")
        .uid("detect-decode-choices");
  }

  private static void refuse(
      List<SingleOutputStreamOperator<?>> refusing, Sink<DeadLetter> deadLetters) {
    List<DataStream<DeadLetter>> refused = new ArrayList<>();
    refusing.forEach(operator -> refused.add(operator.getSideOutput(Decode.DEAD_LETTERS)));
    refused.stream()
        .reduce(DataStream::union)
        .orElseThrow()
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
    DetectSources sources =
        new DetectSources(
            TopicSource.of(bootstrapServers, Topic.MENTIONS, NAME),
            TopicSource.of(bootstrapServers, Topic.CHOICES, CHOICES_GROUP));
    define(
        env,
        sources,
        sinks(bootstrapServers),
        () -> DetectorFactory.onKafka(bootstrapServers, configuration));
  }

  private static DetectSinks sinks(String bootstrapServers) {
    return new DetectSinks(
        TopicSink.atLeastOnce(
            bootstrapServers, Topic.DETECTIONS, () -> DetectCodecs.DETECTION, Detection::partyId),
        TopicSink.atLeastOnce(
            bootstrapServers, Topic.AMBIGUOUS, () -> DetectCodecs.AMBIGUOUS, AmbiguousMention::id),
        TopicSink.atLeastOnce(
            bootstrapServers, Topic.AUDIT, () -> DetectCodecs.CHOICE, NameChoice::ambiguousId),
        TopicSink.atLeastOnce(
            bootstrapServers, Topic.DEAD_LETTERS, () -> IngestCodecs.DEAD_LETTER, letter -> null));
  }
}
