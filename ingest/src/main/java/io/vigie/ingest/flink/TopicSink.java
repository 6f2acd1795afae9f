package io.vigie.ingest.flink;

import io.vigie.ingest.json.RecordCodec;
import io.vigie.ingest.topic.Topic;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.flink.connector.base.DeliveryGuarantee;
import org.apache.flink.connector.kafka.sink.KafkaRecordSerializationSchema;
import org.apache.flink.connector.kafka.sink.KafkaSink;
import org.apache.flink.connector.kafka.sink.KafkaSinkBuilder;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** Writes records of Vigie to their topic as JSON. */
public final class TopicSink {
  private TopicSink() {}

  /** For pure stages: a record may be written twice, under the same id. */
  public static <T> KafkaSink<T> atLeastOnce(
      String bootstrapServers,
      Topic topic,
      SerializableSupplier<RecordCodec<T>> codec,
      SerializableFunction<T, @Nullable String> key) {
    return builder(bootstrapServers, topic, codec, key)
        .setDeliveryGuarantee(DeliveryGuarantee.AT_LEAST_ONCE)
        .build();
  }

  /**
   * For what must never be seen of an abandoned attempt. A transaction that the broker gives up
   * fails the job, which should tell its records again.
   *
   * @param transactionalIdPrefix unique to the job and topic, never changed
   * @param transactionTimeout the longest outage that loses nothing
   */
  public static <T> ExactlyOnceSink<T> exactlyOnce(
      String bootstrapServers,
      Topic topic,
      SerializableSupplier<RecordCodec<T>> codec,
      SerializableFunction<T, @Nullable String> key,
      String transactionalIdPrefix,
      Duration transactionTimeout) {
    return new ExactlyOnceSink<>(
        builder(bootstrapServers, topic, codec, key)
            .setDeliveryGuarantee(DeliveryGuarantee.EXACTLY_ONCE)
            .setTransactionalIdPrefix(transactionalIdPrefix)
            .setProperty(
                ProducerConfig.TRANSACTION_TIMEOUT_CONFIG,
                Long.toString(transactionTimeout.toMillis()))
            .build());
  }

  private static <T> KafkaSinkBuilder<T> builder(
      String bootstrapServers,
      Topic topic,
      SerializableSupplier<RecordCodec<T>> codec,
      SerializableFunction<T, @Nullable String> key) {
    return KafkaSink.<T>builder()
        .setBootstrapServers(bootstrapServers)
        .setProperty(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Integer.toString(Topic.LARGEST_RECORD))
        .setProperty(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4")
        .setRecordSerializer(new AsJson<>(topic.topicName(), codec, key));
  }

  private static final class AsJson<T> implements KafkaRecordSerializationSchema<T> {
    private static final long serialVersionUID = 1L;
    private final String topic;
    private final SerializableSupplier<RecordCodec<T>> codec;
    private final SerializableFunction<T, @Nullable String> key;

    AsJson(
        String topic,
        SerializableSupplier<RecordCodec<T>> codec,
        SerializableFunction<T, @Nullable String> key) {
      this.topic = topic;
      this.codec = codec;
      this.key = key;
    }

    @Override
    public ProducerRecord<byte[], byte[]> serialize(
        T element, KafkaSinkContext context, @Nullable Long timestamp) {
      String name = key.apply(element);
      return new ProducerRecord<>(
          topic,
          name == null ? null : name.getBytes(StandardCharsets.UTF_8),
          codec.get().encode(element));
    }
  }
}
