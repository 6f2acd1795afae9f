package io.vigie.detect.match.feed;

import io.vigie.detect.DetectConfiguration;
import io.vigie.detect.identity.Imitations;
import io.vigie.detect.identity.LookalikeDirectory;
import io.vigie.detect.match.PartyDirectory;
import io.vigie.ingest.health.Health;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The one directory of this JVM for each Kafka cluster, shared by all slots of all jobs. It is
 * loaded when the first asks for it and let go when the last closes its share.
 */
public final class SharedPartyDirectory implements AutoCloseable {
  private static final Map<String, Shared> SHARED = new HashMap<>();

  private final String bootstrapServers;
  private final Shared shared;
  private boolean closed;

  private SharedPartyDirectory(String bootstrapServers, Shared shared) {
    this.bootstrapServers = bootstrapServers;
    this.shared = shared;
  }

  /**
   * A share in the directory of this cluster; {@code configuration} counts for the first who asks.
   */
  public static SharedPartyDirectory open(
      String bootstrapServers, DetectConfiguration configuration) {
    synchronized (SHARED) {
      Shared shared =
          SHARED.computeIfAbsent(
              bootstrapServers, servers -> new Shared(bootstrapServers, configuration));
      shared.users++;
      return new SharedPartyDirectory(bootstrapServers, shared);
    }
  }

  /** How the directory of a cluster is; empty when nobody in this JVM uses one. */
  public static Optional<Health> check(String bootstrapServers) {
    synchronized (SHARED) {
      return Optional.ofNullable(SHARED.get(bootstrapServers)).map(shared -> shared.feed.check());
    }
  }

  /** The directory, as far as it is loaded. */
  public PartyDirectory directory() {
    return shared.directory;
  }

  /** The finder of imitations of the same parties, as far as they are loaded. */
  public Imitations imitations() {
    return shared.lookalikes;
  }

  /**
   * The directory once it is loaded.
   *
   * @throws InterruptedException when the waiting thread is interrupted
   */
  public PartyDirectory awaitLoaded() throws InterruptedException {
    shared.feed.awaitReady();
    return shared.directory;
  }

  @Override
  public void close() {
    synchronized (SHARED) {
      if (closed) {
        return;
      }
      closed = true;
      shared.users--;
      if (shared.users > 0) {
        return;
      }
      SHARED.remove(bootstrapServers);
    }
    shared.close();
  }

  private static final class Shared {
    private final ExecutorService background =
        Executors.newSingleThreadExecutor(
            task -> {
              Thread thread = new Thread(task, "vigie-parties-index");
              thread.setDaemon(true);
              return thread;
            });
    private final LookalikeDirectory lookalikes;
    private final PartyDirectory directory;
    private final KafkaPartyFeed feed;
    private int users;

    Shared(String bootstrapServers, DetectConfiguration configuration) {
      lookalikes = new LookalikeDirectory(configuration.match().liveParties(), background);
      directory = directory(bootstrapServers, configuration);
      feed = KafkaPartyFeed.start(bootstrapServers, directory);
    }

    private PartyDirectory directory(String bootstrapServers, DetectConfiguration configuration) {
      if (!configuration.parties().snapshot()) {
        return new PartyDirectory(configuration.match(), background, lookalikes);
      }
      Path file = configuration.parties().snapshotFile(bootstrapServers);
      return PartyDirectory.keptIn(configuration.match(), background, lookalikes, file);
    }

    void close() {
      feed.close();
      background.shutdownNow();
    }
  }
}
