package io.vigie.dashboards.access;

import io.vigie.ingest.topic.Topic;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Writes {@code vigie.access}. */
final class KafkaAccessLog implements AccessLog {
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private final KafkaProducer<String, byte[]> producer;

  KafkaAccessLog(String bootstrapServers) {
    Map<String, Object> settings =
        Map.of(
            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
            bootstrapServers,
            ProducerConfig.ACKS_CONFIG,
            "all",
            ProducerConfig.MAX_BLOCK_MS_CONFIG,
            LONGEST.toMillis());
    producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
  }

  @Override
  @SuppressWarnings("NullAway") // a null value is how a compacted topic forgets a key
  public void write(String key, byte @Nullable [] value) {
    try {
      producer
          .send(new ProducerRecord<>(Topic.ACCESS.topicName(), key, value))
          .get(LONGEST.toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("cannot write " + Topic.ACCESS.topicName(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while writing access", e);
    }
  }

  @Override
  public void close() {
    producer.close(LONGEST);
  }
}
