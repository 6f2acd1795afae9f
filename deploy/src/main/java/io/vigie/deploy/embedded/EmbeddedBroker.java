package io.vigie.deploy.embedded;

import io.vigie.deploy.refusal.Refusal;
import io.vigie.ingest.health.Component;
import io.vigie.ingest.health.Health;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * A real Kafka broker and controller (KRaft) of one node inside this JVM, listening on the loopback
 * address only.
 */
public final class EmbeddedBroker implements Component {
  /** The longest that a transaction may stay open, the outage after which alerts could be lost. */
  public static final Duration LONGEST_TRANSACTION = Duration.ofDays(7);

  private static final String NODE = "1";

  /** Flink names transactions anew at every checkpoint; one that is open never expires. */
  private static final Duration TRANSACTION_NAME_KEPT = Duration.ofHours(1);

  private static final Duration LOOK_FOR_OLD_NAMES = Duration.ofMinutes(10);

  private final KafkaRaftServer server;
  private final String bootstrapServers;

  private EmbeddedBroker(KafkaRaftServer server, String bootstrapServers) {
    this.server = server;
    this.bootstrapServers = bootstrapServers;
  }

  /**
   * Starts the broker on the log in {@code directory}, formatting it when it is new.
   *
   * @throws Refusal when it cannot start, with the reason
   */
  public static EmbeddedBroker start(Path directory) {
    stopJvmWithReason(directory);
    try {
      BrokerPorts ports = BrokerPorts.keptIn(directory.resolveSibling("kafka.ports"));
      format(directory);
      KafkaRaftServer server =
          new KafkaRaftServer(new KafkaConfig(settings(directory, ports)), Time.SYSTEM);
      server.startup();
      return new EmbeddedBroker(server, "127.0.0.1:" + ports.kafka());
    } catch (IOException e) {
      throw new Refusal("cannot keep the broker's log in " + directory + ": " + e, e);
    }
  }

  /** Host and port for clients. */
  public String bootstrapServers() {
    return bootstrapServers;
  }

  @Override
  public Health check() {
    return Health.up("broker", "listens on " + bootstrapServers);
  }

  @Override
  public void close() {
    server.shutdown();
    server.awaitShutdown();
  }

  /** Kafka ends the JVM when its disk fails; the operator should read why. */
  private static void stopJvmWithReason(Path directory) {
    Exit.Procedure end =
        (status, message) -> {
          System.err.println("vigie: " + DiskState.explain(directory, message));
          Runtime.getRuntime().halt(1);
        };
    Exit.setHaltProcedure(end);
    Exit.setExitProcedure(end);
  }

  private static void format(Path directory) throws IOException {
    if (Files.exists(directory.resolve("meta.properties"))) {
      return;
    }
    Files.createDirectories(directory);
    Formatter formatter = new Formatter();
    formatter.setClusterId(Uuid.randomUuid().toString());
    formatter.setNodeId(Integer.parseInt(NODE));
    formatter.setControllerListenerName("CONTROLLER");
    formatter.setMetadataLogDirectory(directory.toString());
    formatter.addDirectory(directory.toString());
    formatter.setReleaseVersion(MetadataVersion.latestProduction());
    formatter.setPrintStream(new PrintStream(OutputStream.nullOutputStream()));
    run(formatter);
  }

  private static void run(Formatter formatter) throws IOException {
    try {
      formatter.run();
    } catch (IOException e) {
      throw e;
    } catch (Exception e) {
      throw new IOException("the broker's log could not be formatted", e);
    }
  }

  private static Map<String, String> settings(Path directory, BrokerPorts ports) {
    Map<String, String> settings = new HashMap<>(listeners(ports));
    settings.putAll(ofOneNode());
    settings.putAll(ofSmallMemory());
    settings.put("log.dirs", directory.toString());
    settings.put("auto.create.topics.enable", "false");
    settings.put("num.partitions", Integer.toString(TopicsCreator.PARTITIONS));
    settings.put("transaction.max.timeout.ms", Long.toString(LONGEST_TRANSACTION.toMillis()));
    settings.put("transactional.id.expiration.ms", Long.toString(TRANSACTION_NAME_KEPT.toMillis()));
    settings.put(
        "transaction.remove.expired.transaction.cleanup.interval.ms",
        Long.toString(LOOK_FOR_OLD_NAMES.toMillis()));
    settings.put("offsets.retention.minutes", Long.toString(Duration.ofDays(60).toMinutes()));
    return settings;
  }

  /** A static quorum, because its address may change from start to start. */
  private static Map<String, String> listeners(BrokerPorts ports) {
    String plain = "PLAINTEXT://127.0.0.1:" + ports.kafka();
    String controller = "127.0.0.1:" + ports.controller();
    return Map.of(
        "process.roles",
        "broker,controller",
        "node.id",
        NODE,
        "controller.quorum.voters",
        NODE + "@" + controller,
        "listeners",
        plain + ",CONTROLLER://" + controller,
        "advertised.listeners",
        plain,
        "controller.listener.names",
        "CONTROLLER",
        "listener.security.protocol.map",
        "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
        "inter.broker.listener.name",
        "PLAINTEXT");
  }

  private static Map<String, String> ofOneNode() {
    return Map.of(
        "offsets.topic.num.partitions", "4",
        "offsets.topic.replication.factor", "1",
        "transaction.state.log.num.partitions", "4",
        "transaction.state.log.replication.factor", "1",
        "transaction.state.log.min.isr", "1",
        "share.coordinator.state.topic.replication.factor", "1",
        "share.coordinator.state.topic.min.isr", "1",
        "group.initial.rebalance.delay.ms", "0");
  }

  private static Map<String, String> ofSmallMemory() {
    return Map.of(
        "num.network.threads", "2",
        "num.io.threads", "4",
        "log.cleaner.threads", "1",
        "log.cleaner.dedupe.buffer.size", Integer.toString(16 << 20),
        "log.segment.bytes", Integer.toString(256 << 20),
        "log.index.size.max.bytes", Integer.toString(2 << 20),
        "num.recovery.threads.per.data.dir", "2");
  }
}
