package io.vigie.alerting.claim;

import io.vigie.ingest.json.MalformedRecordException;
import io.vigie.ingest.topic.Topic;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code vigie.claims}, read from its beginning and written to. For one thread. */
final class ClaimLog implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ClaimLog.class);
  private static final String TOPIC = Topic.CLAIMS.topicName();
  private static final Duration CATCH_UP_POLL = Duration.ofMillis(200);
  private static final int API_TIMEOUT_MILLIS = 10_000;

  private final KafkaConsumer<byte[], byte[]> consumer;
  private final KafkaProducer<byte[], byte[]> producer;
  private final List<TopicPartition> partitions;

  ClaimLog(String bootstrapServers) {
    this.consumer = new KafkaConsumer<>(consumerProperties(bootstrapServers));
    this.producer = new KafkaProducer<>(producerProperties(bootstrapServers));
    this.partitions =
        consumer.partitionsFor(TOPIC).stream()
            .map(partition -> new TopicPartition(TOPIC, partition.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
  }

  /** Reads all that was committed before the call, one poll at a time; true once it is done. */
  boolean catchUp(Map<TopicPartition, Long> ends, DeliveryLoop loop) {
    read(CATCH_UP_POLL, loop);
    return ends.entrySet().stream()
        .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
  }

  /** How far the topic goes now. */
  Map<TopicPartition, Long> ends() {
    return consumer.endOffsets(partitions);
  }

  /** Hands what comes within {@code patience} to the loop. */
  void read(Duration patience, DeliveryLoop loop) {
    for (ConsumerRecord<byte[], byte[]> message : consumer.poll(patience)) {
      byte[] value = message.value();
      if (value != null) {
        hand(message, value, loop);
      }
    }
  }

  /** Writes a record and waits until the broker keeps it. */
  void write(ClaimDelivery delivery) {
    byte[] key = ClaimWire.deliveryKey(delivery.fnolId()).getBytes(StandardCharsets.UTF_8);
    byte[] value = ClaimWire.DELIVERY.encode(delivery);
    try {
      producer
          .send(new ProducerRecord<>(TOPIC, key, value))
          .get(API_TIMEOUT_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      throw new InterruptException(e);
    } catch (ExecutionException | TimeoutException e) {
      throw new KafkaException("a delivery record could not be written", e);
    }
  }

  @Override
  public void close() {
    producer.close(Duration.ofSeconds(2));
    consumer.close(org.apache.kafka.clients.consumer.CloseOptions.timeout(Duration.ofSeconds(2)));
  }

  private static void hand(
      ConsumerRecord<byte[], byte[]> message, byte[] value, DeliveryLoop loop) {
    try {
      String schema = SchemaField.of(value);
      if (schema.equals(ClaimWire.NOTICE.schema())) {
        loop.offer(ClaimWire.NOTICE.decode(value));
      } else if (schema.equals(ClaimWire.DELIVERY.schema())) {
        loop.record(ClaimWire.DELIVERY.decode(value));
      }
    } catch (MalformedRecordException e) {
      LOG.warn("{}-{}@{}: {}", TOPIC, message.partition(), message.offset(), e.getMessage());
    }
  }

  private static Map<String, Object> consumerProperties(String bootstrapServers) {
    return Map.of(
        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
        bootstrapServers,
        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
        "read_committed",
        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
        false,
        ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG,
        Topic.LARGEST_RECORD,
        ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
        API_TIMEOUT_MILLIS,
        ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG,
        API_TIMEOUT_MILLIS / 2,
        ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
        ByteArrayDeserializer.class,
        ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
        ByteArrayDeserializer.class);
  }

  private static Map<String, Object> producerProperties(String bootstrapServers) {
    return Map.of(
        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
        bootstrapServers,
        ProducerConfig.ACKS_CONFIG,
        "all",
        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
        API_TIMEOUT_MILLIS,
        ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
        API_TIMEOUT_MILLIS / 2,
        ProducerConfig.MAX_BLOCK_MS_CONFIG,
        API_TIMEOUT_MILLIS,
        ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG,
        ByteArraySerializer.class,
        ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG,
        ByteArraySerializer.class);
  }
}
