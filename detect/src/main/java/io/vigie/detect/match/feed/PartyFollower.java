package io.vigie.detect.match.feed;

import io.vigie.detect.match.PartyDirectory;
import io.vigie.ingest.json.IngestCodecs;
import io.vigie.ingest.json.MalformedRecordException;
import io.vigie.ingest.party.Party;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads every partition of the parties' topic from its beginning: first up to where it ended when
 * reading began, swapped into the directory as one whole set, then whatever follows.
 */
final class PartyFollower {
  private static final Logger LOG = LoggerFactory.getLogger(PartyFollower.class);

  private final Consumer<String, byte[]> consumer;
  private final PartyDirectory directory;
  private final Map<TopicPartition, Long> ends;
  private final Map<String, Optional<Party>> loading = new LinkedHashMap<>();
  private boolean loaded;
  private long refused;

  PartyFollower(
      Consumer<String, byte[]> consumer,
      List<TopicPartition> partitions,
      PartyDirectory directory) {
    this.consumer = consumer;
    this.directory = directory;
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
    this.ends = consumer.endOffsets(partitions);
  }

  /** Reads what there is; returns whether everything of the beginning is in the directory. */
  boolean poll(Duration wait) {
    Map<String, Optional<Party>> news = new LinkedHashMap<>();
    for (ConsumerRecord<String, byte[]> message : consumer.poll(wait)) {
      read(message, news);
    }
    if (loaded) {
      directory.apply(news);
    } else {
      loading.putAll(news);
      finishLoading();
    }
    return loaded;
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
    boolean more =
        ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue());
    if (!more) {
      directory.replaceAll(loading.values().stream().flatMap(Optional::stream).toList());
      loading.clear();
      loaded = true;
    }
  }
}
