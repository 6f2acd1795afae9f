package io.vigie.deploy.embedded;

import io.vigie.deploy.refusal.Refusal;
import io.vigie.ingest.json.IngestCodecs;
import io.vigie.ingest.json.Problem;
import io.vigie.ingest.party.Party;
import io.vigie.ingest.portfolio.PortfolioCounts;
import io.vigie.ingest.portfolio.PortfolioReader;
import io.vigie.ingest.topic.Topic;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@code vigie.parties} hold what a portfolio file holds: its parties are written when they
 * are new or changed, and those that came from the same file before and are gone are removed,
 * unless a line could not be read, because it may be theirs. Parties of other origins stay; an id
 * that belongs to another tenant is refused.
 */
final class PortfolioLoader implements AutoCloseable {
  private final Map<String, KnownParty> known;
  private final Consumer<Problem> problems;
  private final KafkaProducer<String, byte[]> producer;
  private long written;
  private long removed;
  private long foreign;

  /**
   * @param problems told of each line that is refused
   */
  PortfolioLoader(String bootstrapServers, Consumer<Problem> problems) {
    this.known = KnownParty.all(bootstrapServers);
    this.problems = problems;
    this.producer =
        new KafkaProducer<>(
            Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.LINGER_MS_CONFIG,
                20),
            new StringSerializer(),
            new ByteArraySerializer());
  }

  /**
   * Loads the file; what was loaded before stays as it is where nothing in it is readable.
   *
   * @throws Refusal when the file is missing or has no usable line
   */
  PortfolioSummary load(Path file) {
    Path path = file.toAbsolutePath().normalize();
    requireReadable(path);
    PortfolioDifference difference = new PortfolioDifference(known, path.toString());
    PortfolioCounts counts = read(path, difference);
    if (counts.accepted() == 0 && counts.refused() > 0) {
      throw new Refusal("the portfolio " + file + " has no line that can be read");
    }
    if (counts.refused() == 0) {
      for (String id : difference.gone()) {
        send(id, null, path.toString());
        removed++;
      }
    }
    producer.flush();
    return new PortfolioSummary(
        counts.accepted() - foreign, written, removed, counts.refused() + foreign);
  }

  private static void requireReadable(Path path) {
    if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
      throw new Refusal("there is no portfolio that can be read at " + path);
    }
  }

  private PortfolioCounts read(Path path, PortfolioDifference difference) {
    try {
      return new PortfolioReader(false, problems)
          .readWithOrigins(
              path.toString(),
              InputStream.nullInputStream(),
              (party, line) -> take(difference, party, line, path.toString()));
    } catch (IOException e) {
      throw new Refusal("cannot read the portfolio " + path + ": " + e.getMessage(), e);
    }
  }

  private void take(PortfolioDifference difference, Party party, String line, String path) {
    byte[] value = IngestCodecs.PARTY.encode(party);
    switch (difference.of(party, value)) {
      case WRITE -> {
        send(party.id(), value, path);
        written++;
      }
      case REFUSE -> {
        foreign++;
        problems.accept(new Problem(line, "party " + party.id() + " belongs to another tenant"));
      }
      case UNCHANGED -> {}
    }
  }

  @SuppressWarnings("NullAway") // a null value is how a compacted topic forgets a key
  private void send(String id, byte @Nullable [] value, String origin) {
    ProducerRecord<String, byte[]> record =
        new ProducerRecord<>(Topic.PARTIES.topicName(), id, value);
    record.headers().add(KnownParty.ORIGIN, origin.getBytes(StandardCharsets.UTF_8));
    var unused = producer.send(record);
  }

  @Override
  public void close() {
    producer.close();
  }
}
