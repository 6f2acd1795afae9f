package io.vigie.detect.match.feed;

import static io.vigie.detect.match.Parties.business;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.detect.MatchConfiguration;
import io.vigie.detect.match.FeedPosition;
import io.vigie.detect.match.PartyDirectory;
import io.vigie.ingest.json.IngestCodecs;
import io.vigie.ingest.party.Party;
import io.vigie.ingest.topic.Topic;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PartyFollowerTest {
  private static final String TOPIC = Topic.PARTIES.topicName();
  private static final List<TopicPartition> PARTITIONS =
      List.of(new TopicPartition(TOPIC, 0), new TopicPartition(TOPIC, 1));

  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

  private final PartyDirectory directory =
      new PartyDirectory(MatchConfiguration.defaults(), Runnable::run);
  private final MockConsumer<String, byte[]> consumer = new MockConsumer<>("earliest");

  @Test
  void isLoadedOnlyWhenEveryPartitionWasReadToItsEnd() {
    PartyFollower follower = follower(2, 1);
    add(0, 0, "b1", json("b1", "Garage Larzac"));
    add(1, 0, "b2", json("b2", "Maison Vuillard"));
    assertThat(follower.poll(Duration.ZERO)).isFalse();
    assertThat(directory.size()).isZero();
    add(0, 1, "b1", json("b1", "Garage du Causse"));
    assertThat(follower.poll(Duration.ZERO)).isTrue();
    assertThat(directory.party("b1")).map(Party::name).contains("Garage du Causse");
    assertThat(directory.size()).isEqualTo(2);
  }

  @Test
  void anEmptyTopicIsLoadedAtOnce() {
    assertThat(follower(0, 0).poll(Duration.ZERO)).isTrue();
  }

  @Test
  void followsChangesAndRemovals() {
    PartyFollower follower = follower(1, 0);
    add(0, 0, "b1", json("b1", "Garage Larzac"));
    follower.poll(Duration.ZERO);
    add(0, 1, "b1", null);
    add(0, 2, "b2", json("b2", "Maison Vuillard"));
    follower.poll(Duration.ZERO);
    assertThat(directory.party("b1")).isEmpty();
    assertThat(directory.party("b2")).isPresent();
  }

  @Test
  void leavesOutWhatIsNoPartyAndCountsIt() {
    PartyFollower follower = follower(2, 0);
    add(0, 0, "b1", "{}".getBytes(StandardCharsets.UTF_8));
    add(0, 1, "b2", json("b2", "Maison Vuillard"));
    assertThat(follower.poll(Duration.ZERO)).isTrue();
    assertThat(follower.refused()).isEqualTo(1);
    assertThat(directory.size()).isEqualTo(1);
  }

  @Test
  void goesOnFromWhereTheDirectoryWasFilledTo() {
    directory.replaceAll(
        List.of(business("b1", "Garage Larzac")), position("topic-id", Map.of(0, 1L, 1, 0L)));
    PartyFollower follower = follower(2, 0);
    add(0, 0, "b1", json("b1", "read twice"));
    add(0, 1, "b2", json("b2", "Maison Vuillard"));
    assertThat(follower.poll(Duration.ZERO)).isTrue();
    assertThat(directory.party("b1")).map(Party::name).contains("Garage Larzac");
    assertThat(directory.party("b2")).isPresent();
    assertThat(directory.position()).isEqualTo(position("topic-id", Map.of(0, 2L, 1, 0L)));
  }

  @Test
  void startsOverWhereTheTopicIsAnotherOne() {
    directory.replaceAll(
        List.of(business("old", "Garage Larzac")), position("another-id", Map.of(0, 1L, 1, 0L)));
    readsFromTheBeginning();
  }

  @Test
  void startsOverWhereTheTopicEndsBefore() {
    directory.replaceAll(
        List.of(business("old", "Garage Larzac")), position("topic-id", Map.of(0, 3L, 1, 0L)));
    readsFromTheBeginning();
  }

  @Test
  void startsOverWhereAPartitionIsNew() {
    directory.replaceAll(
        List.of(business("old", "Garage Larzac")), position("topic-id", Map.of(0, 1L)));
    readsFromTheBeginning();
  }

  private void readsFromTheBeginning() {
    PartyFollower follower = follower(2, 0);
    add(0, 0, "b1", json("b1", "Garage Larzac"));
    add(0, 1, "b2", json("b2", "Maison Vuillard"));
    assertThat(follower.poll(Duration.ZERO)).isTrue();
    assertThat(directory.party("old")).isEmpty();
    assertThat(directory.size()).isEqualTo(2);
  }

  @Test
  void startsOverWhereTheOffsetIsGone() {
    directory.replaceAll(
        List.of(business("old", "Garage Larzac")), position("topic-id", Map.of(0, 1L, 1, 0L)));
    consumer.updateBeginningOffsets(Map.of(PARTITIONS.get(0), 2L, PARTITIONS.get(1), 0L));
    consumer.updateEndOffsets(Map.of(PARTITIONS.get(0), 3L, PARTITIONS.get(1), 0L));
    PartyFollower follower =
        new PartyFollower(consumer, PARTITIONS, directory, "topic-id", InstantSource.fixed(NOW));
    add(0, 2, "b2", json("b2", "Maison Vuillard"));
    assertThat(follower.poll(Duration.ZERO)).isTrue();
    assertThat(directory.party("old")).isEmpty();
    assertThat(directory.party("b2")).isPresent();
  }

  private static FeedPosition position(String topicId, Map<Integer, Long> offsets) {
    return new FeedPosition(topicId, offsets, NOW);
  }

  private PartyFollower follower(long firstEnd, long secondEnd) {
    consumer.updateBeginningOffsets(Map.of(PARTITIONS.get(0), 0L, PARTITIONS.get(1), 0L));
    consumer.updateEndOffsets(Map.of(PARTITIONS.get(0), firstEnd, PARTITIONS.get(1), secondEnd));
    return new PartyFollower(consumer, PARTITIONS, directory, "topic-id", InstantSource.fixed(NOW));
  }

  private void add(int partition, long offset, String key, byte @Nullable [] value) {
    consumer.addRecord(new ConsumerRecord<>(TOPIC, partition, offset, key, value));
  }

  private static byte[] json(String id, String name) {
    return IngestCodecs.PARTY.encode(business(id, name));
  }
}
