package io.vigie.detect.rematch;

import io.vigie.detect.detection.Detection;
import io.vigie.detect.json.DetectCodecs;
import io.vigie.ingest.topic.Topic;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Findings in the topic that the live job writes too, at least once. */
final class KafkaFindings implements Findings {
  private static final Duration LONGEST_CLOSE = Duration.ofSeconds(10);

  private final Producer<String, byte[]> producer;
  private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();

  KafkaFindings(String bootstrapServers) {
    Map<String, Object> settings =
        Map.of(
            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
            bootstrapServers,
            ProducerConfig.ACKS_CONFIG,
            "all",
            ProducerConfig.COMPRESSION_TYPE_CONFIG,
            "lz4",
            ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
            Topic.LARGEST_RECORD);
    producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
  }

  @Override
  public void detected(Detection detection) {
    var unused = // the callback is told of every failure
        producer.send(
            new ProducerRecord<>(
                Topic.DETECTIONS.topicName(),
                detection.partyId(),
                DetectCodecs.DETECTION.encode(detection)),
            (place, problem) -> {
              if (problem != null) {
                failure.set(problem);
              }
            });
  }

  @Override
  public void flush() {
    producer.flush();
    Exception problem = failure.getAndSet(null);
    if (problem != null) {
      throw new KafkaException("findings could not be written", problem);
    }
  }

  @Override
  public void close() {
    producer.close(LONGEST_CLOSE);
  }
}
