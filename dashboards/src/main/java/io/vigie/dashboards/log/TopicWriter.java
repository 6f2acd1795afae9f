package io.vigie.dashboards.log;

import io.vigie.ingest.health.Component;
import io.vigie.ingest.health.Health;
import io.vigie.ingest.topic.Topic;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Writes records with {@code acks=all}. Thread-safe. */
public final class TopicWriter implements Component {
  private static final String NAME = "write";
  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final long BUFFER_BYTES = 64L * 1024 * 1024;

  private final KafkaProducer<String, byte[]> producer;
  private volatile @Nullable String failure;

  /** Where a record came to lie. */
  public record Place(int partition, long offset) {}

  public TopicWriter(String bootstrapServers) {
    Map<String, Object> settings =
        Map.of(
            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
            bootstrapServers,
            ProducerConfig.ACKS_CONFIG,
            "all",
            ProducerConfig.LINGER_MS_CONFIG,
            5,
            ProducerConfig.BUFFER_MEMORY_CONFIG,
            BUFFER_BYTES,
            ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
            Topic.LARGEST_RECORD,
            ProducerConfig.MAX_BLOCK_MS_CONFIG,
            LONGEST.toMillis());
    producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
  }

  CompletableFuture<Place> write(Topic topic, @Nullable String key, byte @Nullable [] value) {
    return send(new ProducerRecord<>(topic.topicName(), null, key, value));
  }

  CompletableFuture<Place> write(
      Topic topic, @Nullable String key, byte @Nullable [] value, String origin) {
    ProducerRecord<String, byte[]> written =
        new ProducerRecord<>(topic.topicName(), null, key, value);
    written.headers().add("origin", origin.getBytes(StandardCharsets.UTF_8));
    return send(written);
  }

  @Override
  public Health check() {
    String reason = failure;
    return reason == null ? Health.up(NAME, "writing") : Health.down(NAME, reason);
  }

  @Override
  public void close() {
    producer.close(LONGEST);
  }

  private CompletableFuture<Place> send(ProducerRecord<String, byte[]> written) {
    CompletableFuture<Place> place = new CompletableFuture<>();
    try {
      producer.send(
          written,
          (metadata, problem) -> {
            failure = problem == null ? null : "cannot write: " + problem.getMessage();
            if (problem == null) {
              place.complete(new Place(metadata.partition(), metadata.offset()));
            } else {
              place.completeExceptionally(problem);
            }
          });
    } catch (KafkaException e) {
      failure = "cannot write: " + e.getMessage();
      place.completeExceptionally(e);
    }
    return place;
  }
}
