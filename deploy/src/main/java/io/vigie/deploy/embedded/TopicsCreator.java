package io.vigie.deploy.embedded;

import io.vigie.deploy.refusal.Refusal;
import io.vigie.ingest.topic.Topic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;

/** Makes every {@link Topic} exist with its configuration; one that differs is altered. */
public final class TopicsCreator {
  /** Partitions of each topic on one machine; never lowered, because keys would move. */
  public static final int PARTITIONS = 2;

  private final Admin admin;

  public TopicsCreator(Admin admin) {
    this.admin = admin;
  }

  /** Creates what is missing and alters what differs. */
  public void create() {
    try {
      Set<String> existing = admin.listTopics().names().get();
      admin.createTopics(missing(existing)).all().get();
      admin.incrementalAlterConfigs(differing(existing)).all().get();
    } catch (ExecutionException e) {
      throw new Refusal("cannot create the topics: " + e.getCause(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal("interrupted while creating the topics", e);
    }
  }

  private static List<NewTopic> missing(Set<String> existing) {
    return Arrays.stream(Topic.values())
        .filter(topic -> !existing.contains(topic.topicName()))
        .map(
            topic ->
                new NewTopic(topic.topicName(), PARTITIONS, (short) 1)
                    .configs(topic.configuration()))
        .toList();
  }

  private Map<ConfigResource, Collection<AlterConfigOp>> differing(Set<String> existing)
      throws ExecutionException, InterruptedException {
    List<Topic> topics =
        Arrays.stream(Topic.values())
            .filter(topic -> existing.contains(topic.topicName()))
            .toList();
    Map<ConfigResource, Config> actual =
        admin.describeConfigs(topics.stream().map(TopicsCreator::resource).toList()).all().get();
    Map<ConfigResource, Collection<AlterConfigOp>> changes = new HashMap<>();
    for (Topic topic : topics) {
      List<AlterConfigOp> ofTopic =
          changes(topic, Objects.requireNonNull(actual.get(resource(topic))));
      if (!ofTopic.isEmpty()) {
        changes.put(resource(topic), ofTopic);
      }
    }
    return changes;
  }

  private static List<AlterConfigOp> changes(Topic topic, Config actual) {
    List<AlterConfigOp> changes = new ArrayList<>();
    topic
        .configuration()
        .forEach(
            (key, value) -> {
              if (!value.equals(actual.get(key).value())) {
                changes.add(
                    new AlterConfigOp(new ConfigEntry(key, value), AlterConfigOp.OpType.SET));
              }
            });
    return changes;
  }

  private static ConfigResource resource(Topic topic) {
    return new ConfigResource(ConfigResource.Type.TOPIC, topic.topicName());
  }
}
