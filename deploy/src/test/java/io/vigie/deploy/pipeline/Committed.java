package io.vigie.deploy.pipeline;

import io.vigie.alerting.alert.Alert;
import io.vigie.alerting.json.AlertingCodecs;
import io.vigie.deploy.embedded.KafkaRecords;
import io.vigie.detect.detection.Detection;
import io.vigie.detect.json.DetectCodecs;
import io.vigie.ingest.json.MalformedRecordException;
import io.vigie.ingest.topic.Topic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What stands committed in the topics, decoded. */
final class Committed {
  private Committed() {}

  /** Every record, so that what was written twice is there twice. */
  static List<Detection> detections(String kafka) throws MalformedRecordException {
    List<Detection> detections = new ArrayList<>();
    for (ConsumerRecord<String, String> record : KafkaRecords.all(kafka, Topic.DETECTIONS)) {
      detections.add(DetectCodecs.DETECTION.decode(record.value()));
    }
    return detections;
  }

  /** The newest version of each alert. */
  static List<Alert> alerts(String kafka) throws MalformedRecordException {
    Map<String, Alert> newest = new HashMap<>();
    for (ConsumerRecord<String, String> record : KafkaRecords.all(kafka, Topic.ALERTS)) {
      Alert alert = AlertingCodecs.ALERT.decode(record.value());
      newest.merge(
          alert.id(), alert, (one, other) -> one.version() >= other.version() ? one : other);
    }
    return List.copyOf(newest.values());
  }

  /** What the alerts say, in the form in which it is expected. */
  static List<GeneratedMentions.Expected> summaries(List<Alert> alerts) {
    return alerts.stream()
        .map(
            alert ->
                new GeneratedMentions.Expected(
                    alert.partyId(),
                    java.util.Set.copyOf(alert.harms()),
                    alert.counts().detections(),
                    alert.counts().mentions(),
                    java.util.Objects.requireNonNull(alert.firstPublishedAt())))
        .toList();
  }
}
