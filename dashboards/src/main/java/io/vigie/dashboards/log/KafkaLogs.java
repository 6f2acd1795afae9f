package io.vigie.dashboards.log;

import io.vigie.alerting.alert.AlertIds;
import io.vigie.alerting.claim.ClaimStatus;
import io.vigie.alerting.json.AlertingCodecs;
import io.vigie.alerting.triage.Decision;
import io.vigie.alerting.triage.Verdict;
import io.vigie.dashboards.feed.AmbiguousBook;
import io.vigie.dashboards.feed.ClaimBook;
import io.vigie.dashboards.feed.PartyBook;
import io.vigie.dashboards.feed.TriageBook;
import io.vigie.detect.ambiguity.NameChoice;
import io.vigie.detect.json.DetectCodecs;
import io.vigie.ingest.json.IngestCodecs;
import io.vigie.ingest.party.Party;
import io.vigie.ingest.topic.Topic;
import java.util.concurrent.CompletableFuture;

/**
 * The logs on Kafka. What it writes is also put into this server's own books as soon as it is safe,
 * so that whoever wrote it reads it at once.
 */
public final class KafkaLogs {
  private final TopicWriter writer;
  private final TriageBook triage;
  private final PartyBook parties;
  private final ClaimBook claims;
  private final AmbiguousBook ambiguous;

  private KafkaLogs(TopicWriter writer, Books books) {
    this.writer = writer;
    this.triage = books.triage();
    this.parties = books.parties();
    this.claims = books.claims();
    this.ambiguous = books.ambiguous();
  }

  /** This server's own books. */
  public record Books(
      TriageBook triage, PartyBook parties, ClaimBook claims, AmbiguousBook ambiguous) {}

  /** The logs that {@code writer} writes. */
  public static Logs over(TopicWriter writer, Books books) {
    KafkaLogs logs = new KafkaLogs(writer, books);
    return new Logs(
        logs::decide,
        mention ->
            done(
                writer.write(
                    Topic.MENTIONS, mention.requiredId(), IngestCodecs.MENTION.encode(mention))),
        detection ->
            done(
                writer.write(
                    Topic.DETECTIONS,
                    detection.partyId(),
                    DetectCodecs.DETECTION.encode(detection))),
        logs.new Parties(),
        logs::answer,
        logs::choose,
        letter ->
            done(writer.write(Topic.DEAD_LETTERS, null, IngestCodecs.DEAD_LETTER.encode(letter))));
  }

  private CompletableFuture<Verdict> decide(Decision decision) {
    String key = AlertIds.partyKeyOf(decision.alertId());
    return writer
        .write(Topic.TRIAGE, key, AlertingCodecs.DECISION.encode(decision))
        .thenCompose(place -> triage.verdictAt(place.partition(), place.offset()));
  }

  private CompletableFuture<AmbiguousBook.Ruling> choose(NameChoice choice) {
    return writer
        .write(Topic.CHOICES, choice.ambiguousId(), DetectCodecs.CHOICE.encode(choice))
        .thenCompose(place -> ambiguous.rulingAt(place.partition(), place.offset()));
  }

  private CompletableFuture<Void> answer(ClaimStatus status) {
    String key = status.fnolId() + "#status";
    byte[] json = AlertingCodecs.CLAIM_STATUS.encode(status);
    return writer.write(Topic.CLAIMS, key, json).thenAccept(place -> claims.apply(key, json));
  }

  private static CompletableFuture<Void> done(CompletableFuture<TopicWriter.Place> written) {
    return written.thenAccept(place -> {});
  }

  private final class Parties implements PartyLog {
    private static final String ORIGIN = "api";

    @Override
    public CompletableFuture<Void> put(Party party) {
      byte[] json = IngestCodecs.PARTY.encode(party);
      return writer
          .write(Topic.PARTIES, party.id(), json, ORIGIN)
          .thenAccept(place -> parties.apply(party.id(), json));
    }

    @Override
    public CompletableFuture<Void> remove(String id) {
      return writer
          .write(Topic.PARTIES, id, null, ORIGIN)
          .thenAccept(place -> parties.apply(id, null));
    }
  }
}
