package io.vigie.detect.rematch;

import io.vigie.detect.detection.Detector;
import io.vigie.ingest.json.IngestCodecs;
import io.vigie.ingest.json.MalformedRecordException;
import io.vigie.ingest.party.Party;
import io.vigie.ingest.topic.Topic;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the changes of parties, and gives the mentions of the last day to a pass for them. Up to
 * which change this was done is committed as the offset of a consumer group, after what was found
 * is safe: a pass that is cut off is done again, under the same ids.
 */
final class RematchLoop {
  /** So many mentions are looked at in a second, which leaves the live stream its cores. */
  static final int MENTIONS_PER_SECOND = 5_000;

  private static final Logger LOG = LoggerFactory.getLogger(RematchLoop.class);
  private static final Duration POLL = Duration.ofMillis(200);
  private static final int MOST_WAITS_FOR_DIRECTORY = 50;

  private final Consumer<String, byte[]> parties;
  private final Supplier<Consumer<String, byte[]>> mentions;
  private final Live live;
  private final Findings findings;
  private final PartyChanges changes = new PartyChanges();
  private volatile String doing = "in step";

  /**
   * What the live job works with.
   *
   * @param directory the insured by id
   */
  record Live(Detector detector, Function<String, Optional<Party>> directory) {}

  /**
   * @param parties reads {@code vigie.parties} for a group, assigned to no partition yet
   * @param mentions opens a reader of {@code vigie.mentions}
   */
  RematchLoop(
      Consumer<String, byte[]> parties,
      Supplier<Consumer<String, byte[]>> mentions,
      Live live,
      Findings findings) {
    this.parties = parties;
    this.mentions = mentions;
    this.live = live;
    this.findings = findings;
    seek(parties);
  }

  /**
   * Takes the parties that are there now as known, when nothing was ever rematched: they were there
   * before any mention.
   */
  static void begin(Consumer<String, byte[]> parties) {
    seek(parties);
    commit(parties);
  }

  /** What it is doing, for people. */
  String doing() {
    return doing;
  }

  /**
   * Waits a moment for changes, and does the whole pass that they need.
   *
   * @return whether there was a pass
   * @throws InterruptedException when interrupted; the pass is then done again by the next loop
   */
  boolean turn() throws InterruptedException {
    poll();
    if (changes.isEmpty()) {
      return false;
    }
    awaitDirectory();
    try (Consumer<String, byte[]> consumer = mentions.get()) {
      pass(consumer);
    }
    findings.flush();
    commit(parties);
    changes.clear();
    doing = "in step";
    return true;
  }

  private void poll() {
    ConsumerRecords<String, byte[]> news = parties.poll(POLL);
    for (ConsumerRecord<String, byte[]> changed : news) {
      if (changed.value() == null) {
        changes.remove(changed.key());
      } else {
        note(changed.value());
      }
    }
    if (!news.isEmpty() && changes.isEmpty()) {
      commit(parties);
    }
  }

  private void note(byte[] party) {
    try {
      changes.put(IngestCodecs.PARTY.decode(party));
    } catch (MalformedRecordException e) {
      LOG.debug("what is no party is not rematched", e);
    }
  }

  /** From then on the live job matches them itself, so that no mention falls between the two. */
  private void awaitDirectory() {
    for (int i = 0; i < MOST_WAITS_FOR_DIRECTORY && !changes.areIn(live.directory()); i++) {
      poll();
    }
  }

  private void pass(Consumer<String, byte[]> consumer) throws InterruptedException {
    List<TopicPartition> partitions = partitions(consumer, Topic.MENTIONS);
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
    Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
    RematchPass pass = new RematchPass(live.detector(), changes::contains, findings);
    Pace pace = new Pace(MENTIONS_PER_SECOND, System::nanoTime);
    long read = 0;
    while (ends.entrySet().stream()
        .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
      doing = "matching " + changes + ", " + read + " earlier mentions read";
      ConsumerRecords<String, byte[]> batch = consumer.poll(POLL);
      batch.forEach(mention -> examine(pass, mention, ends));
      read += batch.count();
      TimeUnit.NANOSECONDS.sleep(pace.pauseAfter(batch.count()));
    }
    LOG.info("{} matched against {} earlier mentions", changes, read);
  }

  private static void examine(
      RematchPass pass, ConsumerRecord<String, byte[]> mention, Map<TopicPartition, Long> ends) {
    long end = ends.getOrDefault(new TopicPartition(mention.topic(), mention.partition()), 0L);
    if (mention.value() != null && mention.offset() < end) {
      pass.accept(mention.value());
    }
  }

  private static void seek(Consumer<String, byte[]> parties) {
    List<TopicPartition> partitions = partitions(parties, Topic.PARTIES);
    parties.assign(partitions);
    Map<TopicPartition, OffsetAndMetadata> committed = parties.committed(new HashSet<>(partitions));
    for (TopicPartition partition : partitions) {
      OffsetAndMetadata known = committed.get(partition);
      if (known == null) {
        parties.seekToEnd(List.of(partition));
      } else {
        parties.seek(partition, known.offset());
      }
    }
  }

  private static void commit(Consumer<String, byte[]> parties) {
    Map<TopicPartition, OffsetAndMetadata> done = new HashMap<>();
    parties
        .assignment()
        .forEach(one -> done.put(one, new OffsetAndMetadata(parties.position(one))));
    parties.commitSync(done);
  }

  private static List<TopicPartition> partitions(Consumer<String, byte[]> consumer, Topic topic) {
    return consumer.partitionsFor(topic.topicName()).stream()
        .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
        .toList();
  }
}
