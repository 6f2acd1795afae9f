package io.vigie.ingest.flink;

import io.vigie.ingest.topic.Topic;
import java.nio.charset.StandardCharsets;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;
import org.apache.flink.connector.kafka.source.reader.deserializer.KafkaRecordDeserializationSchema;
import org.apache.flink.util.Collector;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetResetStrategy;

/** Reads a topic of Vigie from where the job's state, else its group, else the topic begins. */
public final class TopicSource {
  private TopicSource() {}

  /**
   * Committed records only; offsets are committed at checkpoints, for the lag that operators watch.
   *
   * @param group consumer group, one a job and topic
   */
  @SuppressWarnings("deprecation") // the connector takes no other strategy type
  public static KafkaSource<RawRecord> of(String bootstrapServers, Topic topic, String group) {
    return KafkaSource.<RawRecord>builder()
        .setBootstrapServers(bootstrapServers)
        .setTopics(topic.topicName())
        .setGroupId(group)
        .setStartingOffsets(OffsetsInitializer.committedOffsets(OffsetResetStrategy.EARLIEST))
        .setProperty(
            ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, Integer.toString(Topic.LARGEST_RECORD))
        .setProperty(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed")
        .setProperty("commit.offsets.on.checkpoint", "true")
        .setDeserializer(new AsIs())
        .build();
  }

  private static final class AsIs implements KafkaRecordDeserializationSchema<RawRecord> {
    private static final long serialVersionUID = 1L;

    @Override
    public void deserialize(ConsumerRecord<byte[], byte[]> message, Collector<RawRecord> out) {
      String origin = message.topic() + "-" + message.partition() + "@" + message.offset();
      byte[] key = message.key();
      out.collect(
          new RawRecord(
              origin,
              key == null ? null : new String(key, StandardCharsets.UTF_8),
              message.value()));
    }

    @Override
    public TypeInformation<RawRecord> getProducedType() {
      return TypeInformation.of(RawRecord.class);
    }
  }
}
