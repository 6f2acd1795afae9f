package io.vigie.deploy.deadletter;

import io.vigie.deploy.embedded.WholeTopic;
import io.vigie.ingest.deadletter.DeadLetter;
import io.vigie.ingest.json.IngestCodecs;
import io.vigie.ingest.json.MalformedRecordException;
import io.vigie.ingest.topic.Topic;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What lies in {@code vigie.dead-letters}. */
public final class DeadLetters {
  private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);

  private final String bootstrapServers;

  public DeadLetters(String bootstrapServers) {
    this.bootstrapServers = bootstrapServers;
  }

  /** Hands out every letter wanted, one at a time, because a day of them may not fit in memory. */
  public void read(DeadLetterFilter filter, Consumer<DeadLetter> each) {
    WholeTopic.read(
        bootstrapServers,
        Topic.DEAD_LETTERS,
        record -> decode(record.value()).filter(filter::accepts).ifPresent(each));
  }

  private static Optional<DeadLetter> decode(byte[] value) {
    try {
      return Optional.of(IngestCodecs.DEAD_LETTER.decode(value));
    } catch (MalformedRecordException e) {
      LOG.warn("a record among the dead letters is none itself: {}", e.getMessage());
      return Optional.empty();
    }
  }
}
