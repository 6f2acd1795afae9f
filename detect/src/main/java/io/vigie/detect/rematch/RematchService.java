package io.vigie.detect.rematch;

import io.vigie.detect.DetectConfiguration;
import io.vigie.detect.classify.HarmClassifier;
import io.vigie.detect.detection.CascadeDetector;
import io.vigie.detect.detection.Detector;
import io.vigie.detect.flink.DetectorFactory;
import io.vigie.detect.match.PartyDirectory;
import io.vigie.detect.match.feed.SharedPartyDirectory;
import io.vigie.ingest.health.Component;
import io.vigie.ingest.health.Health;
import io.vigie.ingest.topic.Topic;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the {@link RematchLoop} on a thread of low priority, in the JVM of the live job, whose
 * directory of parties and classifier it shares. When Kafka fails it starts over. One in a product
 * is enough; several repeat each other's findings under the same ids.
 */
public final class RematchService implements Component {
  /** The consumer group that says up to which change of a party the past was looked at. */
  public static final String GROUP = "rematch";

  private static final Logger LOG = LoggerFactory.getLogger(RematchService.class);
  private static final String NAME = "rematch";
  private static final int BATCH = 500;
  private static final long PAUSE_MILLIS = 1_000;
  private static final long CLOSE_MILLIS = 10_000;

  private final String bootstrapServers;
  private final DetectConfiguration configuration;
  private final Thread thread;
  private volatile boolean closed;
  private volatile String trouble = "";
  private volatile @Nullable RematchLoop loop;

  private RematchService(String bootstrapServers, DetectConfiguration configuration) {
    this.bootstrapServers = bootstrapServers;
    this.configuration = configuration;
    this.thread = new Thread(this::run, "vigie-rematch");
    this.thread.setDaemon(true);
    this.thread.setPriority(Thread.MIN_PRIORITY);
  }

  /**
   * Starts it. When it returns, every later change of a party will be looked at.
   *
   * @throws org.apache.kafka.common.KafkaException when the topics cannot be read
   */
  public static RematchService start(String bootstrapServers, DetectConfiguration configuration) {
    RematchService service = new RematchService(bootstrapServers, configuration);
    try (Consumer<String, byte[]> parties = service.consumer(GROUP)) {
      RematchLoop.begin(parties);
    }
    service.thread.start();
    return service;
  }

  @Override
  public Health check() {
    RematchLoop running = loop;
    if (closed) {
      return Health.down(NAME, "closed");
    }
    if (!trouble.isEmpty()) {
      return Health.degraded(NAME, "starts over: " + trouble);
    }
    return Health.up(NAME, running == null ? "waits for the parties" : running.doing());
  }

  @Override
  public void close() {
    closed = true;
    thread.interrupt();
    try {
      thread.join(CLOSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    while (!closed) {
      try {
        follow();
      } catch (InterruptedException | InterruptException e) {
        LOG.debug("rematching was interrupted", e);
      } catch (RuntimeException | OutOfMemoryError e) {
        trouble = String.valueOf(e.getMessage());
        LOG.warn("rematching starts over", e);
        pause();
      }
    }
  }

  private void follow() throws InterruptedException {
    try (SharedPartyDirectory share = SharedPartyDirectory.open(bootstrapServers, configuration);
        Consumer<String, byte[]> parties = consumer(GROUP);
        Findings findings = new KafkaFindings(bootstrapServers)) {
      PartyDirectory directory = share.awaitLoaded();
      HarmClassifier classifier = DetectorFactory.classifier(configuration);
      Detector detector = new CascadeDetector(directory, share.imitations(), classifier);
      RematchLoop following =
          new RematchLoop(
              parties,
              () -> consumer(null),
              new RematchLoop.Live(detector, directory::party),
              findings);
      loop = following;
      while (!closed) {
        following.turn();
        trouble = "";
      }
    }
  }

  private Consumer<String, byte[]> consumer(@Nullable String group) {
    Map<String, Object> settings = new HashMap<>();
    settings.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, BATCH);
    settings.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, Topic.LARGEST_RECORD);
    if (group != null) {
      settings.put(ConsumerConfig.GROUP_ID_CONFIG, group);
    }
    return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
  }

  private void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      LOG.debug("the pause was cut short", e);
    }
  }
}
