package io.vigie.detect.rematch;

import static io.vigie.detect.match.Parties.business;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vigie.detect.MatchConfiguration;
import io.vigie.detect.detection.CascadeDetector;
import io.vigie.detect.detection.Detection;
import io.vigie.detect.detection.WordClassifier;
import io.vigie.detect.harm.Harm;
import io.vigie.detect.match.PartyDirectory;
import io.vigie.ingest.json.IngestCodecs;
import io.vigie.ingest.mention.Mention;
import io.vigie.ingest.party.Party;
import io.vigie.ingest.topic.Topic;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RematchLoopTest {
  private static final TopicPartition PARTIES = new TopicPartition(Topic.PARTIES.topicName(), 0);
  private static final TopicPartition MENTIONS = new TopicPartition(Topic.MENTIONS.topicName(), 0);

  private final PartyDirectory directory =
      new PartyDirectory(MatchConfiguration.defaults(), Runnable::run);
  private final List<byte[]> mentions = new ArrayList<>();
  private final MockConsumer<String, byte[]> parties = consumer(PARTIES);
  private final Found found = new Found();
  private long partyEnd;

  @Test
  void partiesThatAreThereFromTheBeginningAreNoChange() throws Exception {
    write(business("b1", "Garage Larzac"));
    mention("m-1", "Garage Larzac voleur");
    RematchLoop.begin(parties);
    assertThat(loop().turn()).isFalse();
    assertThat(found.detections).isEmpty();
    assertThat(committed()).isEqualTo(1);
  }

  @Test
  void aNewPartyIsMatchedAgainstWhatCameBeforeUnderTheUsualIds() throws Exception {
    mention("m-1", "Garage Larzac voleur");
    mention("m-2", "Maison Vuillard voleur");
    mention("m-3", "un bel horizon, crétin");
    RematchLoop.begin(parties);
    RematchLoop loop = loop();
    write(business("b1", "Garage Larzac"));
    write(business("h", "Horizon"));
    assertThat(loop.turn()).isTrue();

    Mention first = Mention.builder().id("m-1").text("Garage Larzac voleur").build();
    assertThat(found.detections)
        .extracting(Detection::id)
        .containsExactly(Detection.idOf(first, "b1", Harm.DEFAMATION));
    assertThat(found.flushes).isEqualTo(1);
    assertThat(committed()).isEqualTo(2);
    assertThat(loop.turn()).isFalse();
  }

  @Test
  void onlyTheChangedPartyIsLookedAtAgain() throws Exception {
    mention("m-1", "Garage Larzac et Maison Vuillard, voleur");
    write(business("b1", "Garage Larzac"));
    RematchLoop.begin(parties);
    RematchLoop loop = loop();
    write(business("b2", "Maison Vuillard"));
    loop.turn();
    assertThat(found.detections).extracting(Detection::partyId).containsExactly("b2");
  }

  @Test
  void aPassThatWasCutOffIsDoneAgainAfterARestart() throws Exception {
    mention("m-1", "Garage Larzac voleur");
    RematchLoop.begin(parties);
    RematchLoop loop = loop();
    write(business("b1", "Garage Larzac"));
    found.broken = true;
    assertThatThrownBy(loop::turn).isInstanceOf(KafkaException.class);
    assertThat(committed()).isZero();

    found.broken = false;
    partyEnd = 0; // the broker still has the record
    write(business("b1", "Garage Larzac"));
    assertThat(loop().turn()).isTrue();
    assertThat(found.detections)
        .extracting(Detection::id)
        .hasSize(2)
        .containsOnly(found.detections.get(0).id());
    assertThat(committed()).isEqualTo(1);
  }

  @Test
  void aRemovedPartyAndWhatIsNoPartyAreMatchedNoMore() throws Exception {
    mention("m-1", "Garage Larzac voleur");
    RematchLoop.begin(parties);
    RematchLoop loop = loop();
    write(business("b1", "Garage Larzac"));
    remove("b1");
    write("b2", "{}".getBytes(StandardCharsets.UTF_8));
    assertThat(loop.turn()).isFalse();
    assertThat(found.detections).isEmpty();
    assertThat(committed()).isEqualTo(3);
  }

  @Test
  void whatCannotBeReadOrExaminedIsSkipped() throws Exception {
    mentions.add("{\"id\":".getBytes(StandardCharsets.UTF_8));
    mention("m-1", "Garage Larzac en panne");
    mention("m-2", "Garage Larzac voleur");
    RematchLoop.begin(parties);
    RematchLoop loop = loop();
    write(business("b1", "Garage Larzac"));
    loop.turn();
    assertThat(found.detections).extracting(Detection::mentionId).containsExactly("m-2");
  }

  @Test
  void aMentionSeenOutsideTheCoverIsNotMatchedByAnyChange() throws Exception {
    seen("m-1", "2026-03-31T21:59:59Z");
    seen("m-2", "2026-03-31T22:00:00Z");
    RematchLoop.begin(parties);
    RematchLoop loop = loop();
    write(business("b1", "Garage Larzac", "'policy':{'to':'2026-03-31'}"));
    loop.turn();
    assertThat(found.detections).extracting(Detection::mentionId).containsExactly("m-1");
  }

  @Test
  void manyChangesCountAsEverybody() {
    PartyChanges changes = new PartyChanges();
    for (int i = 0; i <= PartyChanges.MOST_REMEMBERED; i++) {
      changes.put(business("b" + i, "Garage " + i));
    }
    assertThat(changes.contains("b0")).isTrue();
    assertThat(changes.contains("somebody else")).isTrue();
    changes.clear();
    assertThat(changes.isEmpty()).isTrue();
    assertThat(changes.contains("b1")).isFalse();
  }

  @Test
  void pauseKeepsThePaceAndNothingMore() {
    long[] now = {0};
    Pace pace = new Pace(1_000, () -> now[0]);
    assertThat(pace.pauseAfter(500)).isEqualTo(500_000_000);
    now[0] = 2_000_000_000;
    assertThat(pace.pauseAfter(500)).isZero();
  }

  private RematchLoop loop() {
    return new RematchLoop(
        parties,
        this::mentionsConsumer,
        new RematchLoop.Live(
            new CascadeDetector(directory, new WordClassifier()), directory::party),
        found);
  }

  private long committed() {
    return Objects.requireNonNull(parties.committed(Set.of(PARTIES)).get(PARTIES)).offset();
  }

  private void write(Party party) {
    directory.put(party);
    write(party.id(), IngestCodecs.PARTY.encode(party));
  }

  private void remove(String id) {
    directory.remove(id);
    write(id, null);
  }

  private void write(String key, byte @Nullable [] value) {
    if (parties.assignment().isEmpty()) {
      parties.assign(List.of(PARTIES));
    }
    parties.addRecord(
        new ConsumerRecord<>(PARTIES.topic(), PARTIES.partition(), partyEnd, key, value));
    partyEnd++;
    parties.updateEndOffsets(Map.of(PARTIES, partyEnd));
  }

  private void mention(String id, String text) {
    mentions.add(IngestCodecs.MENTION.encode(Mention.builder().id(id).text(text).build()));
  }

  private void seen(String id, String at) {
    mentions.add(
        IngestCodecs.MENTION.encode(
            Mention.builder()
                .id(id)
                .text("Garage Larzac voleur")
                .seenAt(Instant.parse(at))
                .build()));
  }

  private MockConsumer<String, byte[]> mentionsConsumer() {
    MockConsumer<String, byte[]> consumer = consumer(MENTIONS);
    consumer.updateEndOffsets(Map.of(MENTIONS, (long) mentions.size()));
    consumer.assign(List.of(MENTIONS));
    for (int i = 0; i < mentions.size(); i++) {
      consumer.addRecord(new ConsumerRecord<>(MENTIONS.topic(), 0, i, "m", mentions.get(i)));
    }
    return consumer;
  }

  private static MockConsumer<String, byte[]> consumer(TopicPartition partition) {
    MockConsumer<String, byte[]> consumer = new AssignedOnce();
    consumer.updatePartitions(
        partition.topic(),
        List.of(new PartitionInfo(partition.topic(), partition.partition(), null, null, null)));
    consumer.updateBeginningOffsets(Map.of(partition, 0L));
    consumer.updateEndOffsets(Map.of(partition, 0L));
    return consumer;
  }

  /** Assigning anew would make it forget what was committed, which a broker does not. */
  private static final class AssignedOnce extends MockConsumer<String, byte[]> {
    AssignedOnce() {
      super("earliest");
    }

    @Override
    public synchronized void assign(Collection<TopicPartition> partitions) {
      if (assignment().isEmpty()) {
        super.assign(partitions);
      }
    }
  }

  private static final class Found implements Findings {
    final List<Detection> detections = new ArrayList<>();
    boolean broken;
    int flushes;

    @Override
    public void detected(Detection detection) {
      detections.add(detection);
    }

    @Override
    public void flush() {
      if (broken) {
        throw new KafkaException("the broker is away");
      }
      flushes++;
    }

    @Override
    public void close() {}
  }
}
