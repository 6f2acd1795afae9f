package io.vigie.deploy.embedded;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.ingest.topic.Topic;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerIT {
  @Test
  void keepsPortsTopicsAndRecordsFromStartToStart(@TempDir Path folder) throws Exception {
    String first = startCreateAndSend(folder);

    try (EmbeddedBroker broker = EmbeddedBroker.start(folder.resolve("kafka"))) {
      assertThat(broker.bootstrapServers()).isEqualTo(first);
      assertThat(KafkaRecords.all(broker.bootstrapServers(), Topic.MENTIONS)).hasSize(1);
    }
  }

  @Test
  void takesOtherPortsWhenItsOwnAreTaken(@TempDir Path folder) throws Exception {
    String first = startCreateAndSend(folder);

    List<String> ports = Files.readAllLines(folder.resolve("kafka.ports"));
    try (ServerSocket other =
            new ServerSocket(port(ports, 0), 1, InetAddress.getLoopbackAddress());
        ServerSocket another =
            new ServerSocket(port(ports, 1), 1, InetAddress.getLoopbackAddress());
        EmbeddedBroker broker = EmbeddedBroker.start(folder.resolve("kafka"))) {
      assertThat(broker.bootstrapServers()).isNotEqualTo(first);
      assertThat(KafkaRecords.all(broker.bootstrapServers(), Topic.MENTIONS)).hasSize(1);
      assertThat(other.isBound() && another.isBound()).isTrue();
    }
  }

  @Test
  void bringsATopicBackToItsConfiguration(@TempDir Path folder) throws Exception {
    try (EmbeddedBroker broker = EmbeddedBroker.start(folder.resolve("kafka"));
        Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
      new TopicsCreator(admin).create();
      ConfigResource mentions =
          new ConfigResource(ConfigResource.Type.TOPIC, Topic.MENTIONS.topicName());
      AlterConfigOp longer =
          new AlterConfigOp(new ConfigEntry("retention.ms", "-1"), AlterConfigOp.OpType.SET);
      admin.incrementalAlterConfigs(Map.of(mentions, List.of(longer))).all().get();
      awaitValue(admin, "retention.ms", "-1");

      new TopicsCreator(admin).create();

      Topic.MENTIONS.configuration().forEach((key, value) -> awaitValue(admin, key, value));
      assertThat(admin.listTopics().names().get())
          .containsAll(Arrays.stream(Topic.values()).map(Topic::topicName).toList());
    }
  }

  private static String startCreateAndSend(Path folder) throws Exception {
    try (EmbeddedBroker broker = EmbeddedBroker.start(folder.resolve("kafka"))) {
      Map<String, Object> settings = Map.of("bootstrap.servers", broker.bootstrapServers());
      try (Admin admin = Admin.create(settings);
          var producer =
              new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
        new TopicsCreator(admin).create();
        producer.send(new ProducerRecord<>(Topic.MENTIONS.topicName(), "m", "{}")).get();
      }
      return broker.bootstrapServers();
    }
  }

  private static int port(List<String> lines, int index) {
    return Integer.parseInt(lines.get(index));
  }

  /** The broker follows its controller with a short delay. */
  private static void awaitValue(Admin admin, String key, String value) {
    ConfigResource mentions =
        new ConfigResource(ConfigResource.Type.TOPIC, Topic.MENTIONS.topicName());
    Await.until(
        () -> {
          var actual = admin.describeConfigs(List.of(mentions)).all().get().get(mentions);
          return requireNonNull(actual).get(key).value().equals(value);
        });
  }
}
