package io.vigie.deploy.embedded;

import com.sun.management.OperatingSystemMXBean;
import io.vigie.alerting.json.AlertingCodecs;
import io.vigie.deploy.configuration.VigieConfiguration;
import io.vigie.deploy.folder.DataFolder;
import io.vigie.detect.DetectConfiguration;
import io.vigie.detect.classify.ShippedClassifier;
import io.vigie.detect.detection.CascadeDetector;
import io.vigie.detect.detection.Detector;
import io.vigie.detect.match.DictionaryMatcher;
import io.vigie.ingest.json.IngestCodecs;
import io.vigie.ingest.topic.Topic;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Mentions as JSON in Kafka to alerts as JSON in Kafka, by the whole product in this JVM, against a
 * plain consumer of the same topic in the same run, and against matching and detecting alone on one
 * thread. Wall-clock time includes start and warm-up of the jobs; CPU is that of the process,
 * broker included. {@code deploy/bench/end-to-end} runs it.
 *
 * <p>Arguments: number of mentions (100000), number of parties (10000).
 */
public final class EndToEndBenchmark {
  private static final Duration POLL = Duration.ofMillis(100);
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private final int mentions;
  private final BenchmarkWorkload workload;
  private final EmbeddedBroker broker;
  private final DataFolder folder;

  private EndToEndBenchmark(int mentions, int parties, DataFolder folder) {
    this.mentions = mentions;
    this.workload = new BenchmarkWorkload(parties);
    this.folder = folder;
    this.broker = EmbeddedBroker.start(folder.kafka());
  }

  public static void main(String[] arguments) throws Exception {
    Locale.setDefault(Locale.ROOT);
    int mentions = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
    int parties = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10_000;
    Path data = Files.createTempDirectory("vigie-bench");
    DataFolder folder = DataFolder.open(data.resolve("data"));
    new EndToEndBenchmark(mentions, parties, folder).run();
    System.exit(0);
  }

  private void run() throws Exception {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
      new TopicsCreator(admin).create();
    }
    say(
        "mentions %d, parties %d, processors %d, Java %s",
        mentions, workload.parties().size(), SYSTEM.getAvailableProcessors(), Runtime.version());
    Measure produced = measure(this::produce);
    consumePlainly(); // the measured one should find the broker warm
    Measure consumed = measure(this::consumePlainly);
    long[] expected = new long[1];
    Measure detected = measure(() -> expected[0] = detectOffline());
    Measure whole = measure(() -> awaitAlerts(expected[0]));
    report("plain producer", produced, consumed);
    report("plain consumer", consumed, consumed);
    report("match and detect, one thread", detected, consumed);
    report("whole product", whole, consumed);
    say("detections %d, all in alerts", expected[0]);
  }

  private void produce() {
    try (KafkaProducer<byte[], byte[]> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", broker.bootstrapServers(), "linger.ms", 20),
            new ByteArraySerializer(),
            new ByteArraySerializer())) {
      for (var party : workload.parties()) {
        send(producer, Topic.PARTIES, party.id(), IngestCodecs.PARTY.encode(party));
      }
      for (int i = 0; i < mentions; i++) {
        send(producer, Topic.MENTIONS, "bench-" + i, workload.mention(i));
      }
    }
  }

  private static void send(
      KafkaProducer<byte[], byte[]> producer, Topic topic, String key, byte[] value) {
    var unused =
        producer.send(
            new ProducerRecord<>(topic.topicName(), key.getBytes(StandardCharsets.UTF_8), value));
  }

  private void consumePlainly() {
    long read = 0;
    try (KafkaConsumer<byte[], byte[]> consumer = consumer(Topic.MENTIONS)) {
      while (read < mentions) {
        read += consumer.poll(POLL).count();
      }
    }
  }

  private long detectOffline() throws Exception {
    Detector detector =
        new CascadeDetector(
            DictionaryMatcher.of(workload.parties()),
            ShippedClassifier.load(DetectConfiguration.defaults()));
    long detections = 0;
    long read = 0;
    try (KafkaConsumer<byte[], byte[]> consumer = consumer(Topic.MENTIONS)) {
      while (read < mentions) {
        for (var each : consumer.poll(POLL)) {
          read++;
          detections += detector.detect(IngestCodecs.MENTION.decode(each.value())).size();
        }
      }
    }
    return detections;
  }

  /** Starts the jobs and waits until every detection has become part of an alert. */
  private void awaitAlerts(long detections) throws Exception {
    List<EmbeddedJob> jobs =
        VigieJobs.of(VigieConfiguration.defaults(), broker.bootstrapServers(), folder.parties());
    int slots = jobs.stream().mapToInt(EmbeddedJob::parallelism).sum();
    EmbeddedFlink flink = EmbeddedFlink.start(folder, slots);
    jobs.forEach(flink::submit);
    Map<String, Long> held = new HashMap<>();
    try (KafkaConsumer<byte[], byte[]> consumer = consumer(Topic.ALERTS)) {
      while (held.values().stream().mapToLong(Long::longValue).sum() < detections) {
        for (var each : consumer.poll(POLL)) {
          var alert = AlertingCodecs.ALERT.decode(each.value());
          held.put(alert.id(), alert.counts().detections());
        }
      }
    }
  }

  private KafkaConsumer<byte[], byte[]> consumer(Topic topic) {
    KafkaConsumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(
            Map.of(
                "bootstrap.servers",
                broker.bootstrapServers(),
                "isolation.level",
                "read_committed",
                "max.poll.records",
                5_000),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer());
    List<TopicPartition> partitions =
        consumer.partitionsFor(topic.topicName()).stream()
            .map(partition -> new TopicPartition(topic.topicName(), partition.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
    return consumer;
  }

  private interface Work {
    void run() throws Exception;
  }

  private record Measure(long wallNanos, long cpuNanos) {}

  private static Measure measure(Work work) throws Exception {
    long wall = System.nanoTime();
    long cpu = SYSTEM.getProcessCpuTime();
    work.run();
    return new Measure(System.nanoTime() - wall, SYSTEM.getProcessCpuTime() - cpu);
  }

  private void report(String what, Measure measure, Measure plain) {
    say(
        "%-30s %8.0f mentions/s  %7.1f CPU us/mention  CPU %6.1f x plain consumer  wall %6.1f x",
        what,
        mentions / (measure.wallNanos() / 1e9),
        measure.cpuNanos() / 1e3 / mentions,
        (double) measure.cpuNanos() / plain.cpuNanos(),
        (double) measure.wallNanos() / plain.wallNanos());
  }

  private static void say(String format, Object... values) {
    System.out.printf(format + "%n", values);
  }
}
