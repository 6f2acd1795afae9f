package io.vigie.alerting.flink;

import io.vigie.alerting.alert.Alert;
import io.vigie.alerting.alert.Annexed;
import io.vigie.alerting.claim.ClaimNotice;
import io.vigie.alerting.json.AlertingCodecs;
import io.vigie.ingest.deadletter.DeadLetter;
import io.vigie.ingest.flink.TopicSink;
import io.vigie.ingest.json.IngestCodecs;
import io.vigie.ingest.topic.Topic;
import java.time.Duration;
import org.apache.flink.api.connector.sink2.Sink;

/** What the job writes. */
public record AlertSinks(
    Sink<Alert> alerts,
    Sink<ClaimNotice> claims,
    Sink<Annexed> annexes,
    Sink<DeadLetter> deadLetters) {

  /**
   * The topics of Vigie: alerts and claim notices exactly once; annexes and dead letters at least
   * once, of which the former find their place again under the same key.
   *
   * @param transactionTimeout after which the broker gives an open transaction up
   */
  public static AlertSinks onKafka(String bootstrapServers, Duration transactionTimeout) {
    return new AlertSinks(
        TopicSink.exactlyOnce(
            bootstrapServers,
            Topic.ALERTS,
            () -> AlertingCodecs.ALERT,
            Alert::id,
            "vigie-alerts",
            transactionTimeout),
        TopicSink.exactlyOnce(
            bootstrapServers,
            Topic.CLAIMS,
            () -> AlertingCodecs.CLAIM_NOTICE,
            ClaimNotice::fnolId,
            "vigie-claims",
            transactionTimeout),
        TopicSink.atLeastOnce(
            bootstrapServers,
            Topic.ANNEXES,
            () -> AlertingCodecs.ANNEXED,
            annexed -> annexed.detection().id()),
        TopicSink.atLeastOnce(
            bootstrapServers,
            Topic.DEAD_LETTERS,
            () -> IngestCodecs.DEAD_LETTER,
            letter -> letter.source() == null ? AlertJob.STAGE : letter.source()));
  }
}
