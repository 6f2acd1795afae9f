package io.vigie.dashboards.feed;

import io.vigie.ingest.health.Component;
import io.vigie.ingest.health.Health;
import io.vigie.ingest.topic.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one loop that reads a whole topic into a fold: every partition, committed records only,
 * without a consumer group. A failure is reported by {@link #check} and tried again.
 */
public final class TopicReader implements Component {
  private static final Logger LOG = LoggerFactory.getLogger(TopicReader.class);
  private static final Duration POLL = Duration.ofMillis(200);
  private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);
  private static final Duration LONGEST_STOP = Duration.ofSeconds(10);
  private static final int LARGEST_BATCH = 1000;

  private final Topic topic;
  private final String bootstrapServers;
  private final TopicFold fold;
  private final Map<Integer, Long> next = new HashMap<>();
  private final CountDownLatch caughtUp = new CountDownLatch(1);
  private final Thread thread;
  private volatile boolean stopping;
  private volatile @Nullable Consumer<String, byte[]> consumer;
  private volatile @Nullable String failure;
  private volatile long records;

  private TopicReader(String bootstrapServers, Topic topic, TopicFold fold) {
    this.bootstrapServers = bootstrapServers;
    this.topic = topic;
    this.fold = fold;
    this.thread = new Thread(this::run, "read-" + topic.topicName());
    this.thread.setDaemon(true);
  }

  /** Starts reading where the fold says. */
  public static TopicReader start(String bootstrapServers, Topic topic, TopicFold fold) {
    TopicReader reader = new TopicReader(bootstrapServers, topic, fold);
    reader.next.putAll(fold.startOffsets());
    reader.thread.start();
    return reader;
  }

  /** Waits until everything that stood in the topic when reading began is in the fold. */
  public boolean awaitCaughtUp(Duration longest) throws InterruptedException {
    return caughtUp.await(longest.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public Health check() {
    String name = "read " + topic.topicName();
    String reason = failure;
    if (reason != null) {
      return Health.down(name, reason);
    }
    return caughtUp.getCount() == 0
        ? Health.up(name, records + " records read")
        : Health.degraded(name, "catching up: " + records + " records read");
  }

  @Override
  public void close() {
    stopping = true;
    Consumer<String, byte[]> open = consumer;
    if (open != null) {
      open.wakeup();
    }
    thread.interrupt();
    try {
      thread.join(LONGEST_STOP.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    while (!stopping) {
      try (Consumer<String, byte[]> opened = open()) {
        consumer = opened;
        readOn(opened);
      } catch (WakeupException | org.apache.kafka.common.errors.InterruptException e) {
        LOG.debug("reading {} was interrupted", topic.topicName());
      } catch (RuntimeException e) {
        failure = "cannot read: " + e.getMessage();
        LOG.warn("reading {} failed and is tried again", topic.topicName(), e);
        pause();
      } finally {
        consumer = null;
      }
    }
  }

  private void readOn(Consumer<String, byte[]> opened) {
    List<TopicPartition> partitions =
        opened.partitionsFor(topic.topicName()).stream()
            .map(info -> new TopicPartition(topic.topicName(), info.partition()))
            .toList();
    opened.assign(partitions);
    opened.seekToBeginning(partitions);
    for (TopicPartition partition : partitions) {
      Long offset = next.get(partition.partition());
      if (offset != null) {
        opened.seek(partition, offset);
      }
    }
    Map<TopicPartition, Long> end = opened.endOffsets(partitions);
    while (!stopping) {
      readBatch(opened, partitions);
      if (caughtUp.getCount() > 0 && isPast(opened, end)) {
        caughtUp.countDown();
      }
    }
  }

  private void readBatch(Consumer<String, byte[]> opened, List<TopicPartition> partitions) {
    ConsumerRecords<String, byte[]> polled = opened.poll(POLL);
    List<LogRecord> batch = new ArrayList<>(polled.count());
    for (ConsumerRecord<String, byte[]> polledRecord : polled) {
      batch.add(plain(polledRecord));
    }
    Map<Integer, Long> after = new HashMap<>();
    for (TopicPartition partition : partitions) {
      after.put(partition.partition(), opened.position(partition));
    }
    if (!after.equals(next)) {
      fold.accept(batch, after);
      next.putAll(after);
      records += batch.size();
    }
    failure = null;
  }

  private static boolean isPast(Consumer<String, byte[]> opened, Map<TopicPartition, Long> end) {
    return end.entrySet().stream()
        .allMatch(entry -> opened.position(entry.getKey()) >= entry.getValue());
  }

  private static LogRecord plain(ConsumerRecord<String, byte[]> polled) {
    return new LogRecord(
        polled.partition(), polled.offset(), polled.key(), polled.value(), polled.timestamp());
  }

  private void pause() {
    try {
      Thread.sleep(PAUSE_AFTER_FAILURE.toMillis());
    } catch (InterruptedException e) {
      LOG.debug("the pause of {} was cut short", topic.topicName());
    }
  }

  private Consumer<String, byte[]> open() {
    Map<String, Object> settings =
        Map.of(
            ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
            bootstrapServers,
            ConsumerConfig.ISOLATION_LEVEL_CONFIG,
            "read_committed",
            ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
            false,
            ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
            "earliest",
            ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
            false,
            ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
            LARGEST_BATCH,
            ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG,
            Topic.LARGEST_RECORD);
    return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
  }
}
