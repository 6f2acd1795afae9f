package io.vigie.ingest.flink;

import io.vigie.ingest.IngestConfiguration;
import io.vigie.ingest.deadletter.DeadLetter;
import io.vigie.ingest.json.IngestCodecs;
import io.vigie.ingest.mention.Mention;
import io.vigie.ingest.topic.Topic;
import java.time.InstantSource;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.source.Source;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Feeds in, normalised mentions out. */
public final class IngestJob {
  /** The job's name on a cluster. */
  public static final String NAME = "IngestJob";

  private IngestJob() {}

  /** Adds the job to {@code env}; the caller executes it. */
  public static void define(
      StreamExecutionEnvironment env,
      Source<Mention, ?, ?> source,
      Sink<Mention> mentions,
      Sink<DeadLetter> deadLetters) {
    SingleOutputStreamOperator<Mention> normalised =
        env.fromSource(
                source,
                WatermarkStrategy.noWatermarks(),
                "feeds",
                TypeInformation.of(Mention.class))
            .uid("ingest-feeds")
            .process(new NormaliseMentions(InstantSource::system))
            .uid("ingest-normalise")
            .name("normalise mentions");
    normalised.sinkTo(mentions).uid("ingest-mentions").name("mentions");
    normalised
        .getSideOutput(Decode.DEAD_LETTERS)
        .sinkTo(deadLetters)
        .uid("ingest-dead-letters")
        .name("dead letters");
  }

  /** Adds the job that writes to the topics of a Kafka cluster. */
  public static void onKafka(
      StreamExecutionEnvironment env, String bootstrapServers, IngestConfiguration configuration) {
    define(
        env,
        new FeedSource(configuration),
        TopicSink.atLeastOnce(
            bootstrapServers, Topic.MENTIONS, () -> IngestCodecs.MENTION, Mention::requiredId),
        TopicSink.atLeastOnce(
            bootstrapServers, Topic.DEAD_LETTERS, () -> IngestCodecs.DEAD_LETTER, letter -> null));
  }
}
