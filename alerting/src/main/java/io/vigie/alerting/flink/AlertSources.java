package io.vigie.alerting.flink;

import io.vigie.ingest.flink.RawRecord;
import io.vigie.ingest.flink.TopicSource;
import io.vigie.ingest.topic.Topic;
import org.apache.flink.api.connector.source.Source;

/** What the job reads. */
public record AlertSources(
    Source<RawRecord, ?, ?> detections,
    Source<RawRecord, ?, ?> parties,
    Source<RawRecord, ?, ?> decisions) {

  /** The topics of Vigie; the groups are what the lag is seen by. */
  public static AlertSources onKafka(String bootstrapServers) {
    return new AlertSources(
        TopicSource.of(bootstrapServers, Topic.DETECTIONS, "vigie-alert-detections"),
        TopicSource.of(bootstrapServers, Topic.PARTIES, "vigie-alert-parties"),
        TopicSource.of(bootstrapServers, Topic.TRIAGE, "vigie-alert-triage"));
  }
}
