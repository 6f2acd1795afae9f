package io.vigie.detect.match.feed;

import io.vigie.detect.match.PartyDirectory;
import io.vigie.ingest.health.Component;
import io.vigie.ingest.health.Health;
import io.vigie.ingest.topic.Topic;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fills a directory from {@code vigie.parties} and keeps it in step, on a thread of its own. It
 * belongs to no consumer group: every JVM reads everything. When Kafka fails it starts over, and
 * readers go on with the parties they have.
 */
public final class KafkaPartyFeed implements Component {
  private static final Logger LOG = LoggerFactory.getLogger(KafkaPartyFeed.class);
  private static final String NAME = "parties";
  private static final Duration POLL = Duration.ofMillis(200);
  private static final long ADMIN_SECONDS = 60;
  private static final Duration SNAPSHOT_EVERY = Duration.ofHours(1);

  /** Kafka forgets removals after a day: an older snapshot could bring removed parties back. */
  private static final Duration OLDEST_SNAPSHOT = Duration.ofHours(20);

  private static final long PAUSE_MILLIS = 1_000;
  private static final long CLOSE_MILLIS = 5_000;

  private final String bootstrapServers;
  private final PartyDirectory directory;
  private final Thread thread;
  private final CountDownLatch loaded = new CountDownLatch(1);
  private volatile boolean closed;
  private volatile String trouble = "";
  private volatile long refused;

  private KafkaPartyFeed(String bootstrapServers, PartyDirectory directory) {
    this.bootstrapServers = bootstrapServers;
    this.directory = directory;
    this.thread = new Thread(this::run, "vigie-parties");
    this.thread.setDaemon(true);
  }

  /** Starts filling {@code directory}. */
  public static KafkaPartyFeed start(String bootstrapServers, PartyDirectory directory) {
    KafkaPartyFeed feed = new KafkaPartyFeed(bootstrapServers, directory);
    feed.thread.start();
    return feed;
  }

  /** Whether everything that lay in the topic at the start is in the directory. */
  public boolean ready() {
    return loaded.getCount() == 0;
  }

  /**
   * Waits until {@link #ready()}.
   *
   * @throws InterruptedException when the waiting thread is interrupted
   * @throws IllegalStateException when the feed is closed before
   */
  public void awaitReady() throws InterruptedException {
    loaded.await();
    if (closed) {
      throw new IllegalStateException("the feed of parties was closed");
    }
  }

  @Override
  public Health check() {
    String parties = directory.size() + " parties";
    if (closed) {
      return Health.down(NAME, "closed");
    }
    if (!trouble.isEmpty()) {
      return ready()
          ? Health.degraded(NAME, parties + ", not in step: " + trouble)
          : Health.down(NAME, "not loaded: " + trouble);
    }
    String left = refused == 0 ? "" : ", " + refused + " records left out as no party";
    return ready() ? Health.up(NAME, parties + left) : Health.down(NAME, "loading");
  }

  @Override
  public void close() {
    closed = true;
    loaded.countDown();
    thread.interrupt();
    try {
      thread.join(CLOSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    while (!closed) {
      try (Consumer<String, byte[]> consumer = consumer()) {
        follow(consumer);
      } catch (InterruptException | WakeupException e) {
        LOG.debug("the feed of parties was woken up", e);
      } catch (RuntimeException e) {
        trouble = String.valueOf(e.getMessage());
        LOG.warn("the feed of parties starts over: {}", trouble);
        pause();
      }
    }
  }

  private void follow(Consumer<String, byte[]> consumer) {
    List<TopicPartition> partitions = partitions(consumer);
    String topicId = topicId();
    if (directory.position() == null) {
      directory.open(topicId, Instant.now().minus(OLDEST_SNAPSHOT));
    }
    PartyFollower follower =
        new PartyFollower(consumer, partitions, directory, topicId, InstantSource.system());
    Instant refreshed = Instant.now();
    while (!closed) {
      if (follower.poll(POLL)) {
        loaded.countDown();
      }
      refused = follower.refused();
      trouble = "";
      if (Instant.now().isAfter(refreshed.plus(SNAPSHOT_EVERY))) {
        follower.refreshSnapshot();
        refreshed = Instant.now();
      }
    }
  }

  /** Tells the topic from one that was made anew with its name. */
  private String topicId() {
    String topic = Topic.PARTIES.topicName();
    try (Admin admin =
        Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
      Map<String, TopicDescription> described =
          admin.describeTopics(List.of(topic)).allTopicNames().get(ADMIN_SECONDS, TimeUnit.SECONDS);
      TopicDescription description = described.get(topic);
      if (description == null) {
        throw new KafkaException("the topic " + topic + " is not there");
      }
      return description.topicId().toString();
    } catch (ExecutionException | TimeoutException e) {
      throw new KafkaException("the topic " + topic + " cannot be described", e);
    } catch (InterruptedException e) {
      throw new InterruptException(e);
    }
  }

  private static List<TopicPartition> partitions(Consumer<String, byte[]> consumer) {
    String topic = Topic.PARTIES.topicName();
    List<TopicPartition> partitions =
        consumer.partitionsFor(topic).stream()
            .map(partition -> new TopicPartition(topic, partition.partition()))
            .toList();
    if (partitions.isEmpty()) {
      throw new KafkaException("the topic " + topic + " is not there");
    }
    return partitions;
  }

  private Consumer<String, byte[]> consumer() {
    Map<String, Object> properties =
        Map.of(
            ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
            bootstrapServers,
            ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
            false,
            ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
            false,
            ConsumerConfig.ISOLATION_LEVEL_CONFIG,
            "read_committed",
            ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
            5_000);
    return new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer());
  }

  private void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      LOG.debug("the pause was cut short", e);
    }
  }
}
