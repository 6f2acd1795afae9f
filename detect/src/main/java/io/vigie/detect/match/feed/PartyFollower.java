package io.vigie.detect.match.feed;

import io.vigie.detect.match.FeedPosition;
import io.vigie.detect.match.PartyDirectory;
import io.vigie.ingest.json.IngestCodecs;
import io.vigie.ingest.json.MalformedRecordException;
import io.vigie.ingest.party.Party;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a directory in step with the parties' topic. What the directory holds already, from a
 * snapshot or from before a failure, is gone on from; else every partition is read from its
 * beginning, first up to where it ended when reading began, swapped in as one whole set, then
 * whatever follows.
 */
final class PartyFollower {
  private static final Logger LOG = LoggerFactory.getLogger(PartyFollower.class);

  private final Consumer<String, byte[]> consumer;
  private final List<TopicPartition> partitions;
  private final PartyDirectory directory;
  private final String topicId;
  private final InstantSource clock;
  private final Map<TopicPartition, Long> ends;
  private final Map<String, Optional<Party>> loading = new LinkedHashMap<>();
  private final boolean resumed;
  private boolean loaded;
  private long refused;

  /** When nothing lay in the topic that had not been read. */
  private Instant inStep;

  PartyFollower(
      Consumer<String, byte[]> consumer,
      List<TopicPartition> partitions,
      PartyDirectory directory,
      String topicId,
      InstantSource clock) {
    this.consumer = consumer;
    this.partitions = partitions;
    this.directory = directory;
    this.topicId = topicId;
    this.clock = clock;
    this.inStep = clock.instant();
    consumer.assign(partitions);
    this.ends = consumer.endOffsets(partitions);
    FeedPosition last = directory.position();
    this.resumed = last != null && isThere(last);
    seek(last);
  }

  /** Whether the topic goes on from where a directory was filled to. */
  private boolean isThere(FeedPosition last) {
    Map<TopicPartition, Long> beginnings = consumer.beginningOffsets(partitions);
    return last.topicId().equals(topicId)
        && last.offsets().size() == partitions.size()
        && partitions.stream()
            .allMatch(
                partition -> {
                  Long offset = last.offsets().get(partition.partition());
                  return offset != null
                      && offset >= beginnings.getOrDefault(partition, Long.MAX_VALUE)
                      && offset <= ends.getOrDefault(partition, -1L);
                });
  }

  private void seek(@Nullable FeedPosition last) {
    if (last == null || !resumed) {
      consumer.seekToBeginning(partitions);
      return;
    }
    for (TopicPartition partition : partitions) {
      Long offset = last.offsets().get(partition.partition());
      consumer.seek(partition, offset == null ? 0 : offset);
    }
  }

  /** Reads what there is; returns whether everything of the beginning is in the directory. */
  boolean poll(Duration wait) {
    Map<String, Optional<Party>> news = new LinkedHashMap<>();
    for (ConsumerRecord<String, byte[]> message : consumer.poll(wait)) {
      read(message, news);
    }
    if (loaded || resumed) {
      directory.apply(news, position());
      loaded = loaded || isAt(ends);
    } else {
      loading.putAll(news);
      finishLoading();
    }
    return loaded;
  }

  /** Writes a snapshot when one is due; asks Kafka whether everything was read. */
  void refreshSnapshot() {
    Instant now = clock.instant();
    if (loaded && isAt(consumer.endOffsets(partitions))) {
      inStep = now;
      directory.apply(Map.of(), position());
      directory.refreshSnapshot();
    }
  }

  /** How many records were no party. */
  long refused() {
    return refused;
  }

  private void read(ConsumerRecord<String, byte[]> message, Map<String, Optional<Party>> news) {
    if (message.value() == null) {
      news.put(message.key(), Optional.empty());
      return;
    }
    try {
      Party party = IngestCodecs.PARTY.decode(message.value());
      news.put(party.id(), Optional.of(party));
    } catch (MalformedRecordException e) {
      refused++;
      LOG.warn(
          "{}-{}@{} is no party and was left out: {}",
          message.topic(),
          message.partition(),
          message.offset(),
          e.getMessage());
    }
  }

  private void finishLoading() {
    if (isAt(ends)) {
      List<Party> parties = loading.values().stream().flatMap(Optional::stream).toList();
      directory.replaceAll(parties, position());
      loading.clear();
      loaded = true;
    }
  }

  private boolean isAt(Map<TopicPartition, Long> offsets) {
    return offsets.entrySet().stream()
        .allMatch(offset -> consumer.position(offset.getKey()) >= offset.getValue());
  }

  private FeedPosition position() {
    Map<Integer, Long> offsets = new HashMap<>();
    for (TopicPartition partition : partitions) {
      offsets.put(partition.partition(), consumer.position(partition));
    }
    return new FeedPosition(topicId, offsets, inStep);
  }
}
