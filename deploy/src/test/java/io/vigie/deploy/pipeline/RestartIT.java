package io.vigie.deploy.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.alerting.alert.Alert;
import io.vigie.alerting.json.AlertingCodecs;
import io.vigie.deploy.embedded.Await;
import io.vigie.deploy.embedded.KafkaRecords;
import io.vigie.detect.detection.Detection;
import io.vigie.detect.json.DetectCodecs;
import io.vigie.ingest.json.MalformedRecordException;
import io.vigie.ingest.topic.Topic;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole product, stopped cleanly and then killed in the middle: counted by id. */
class RestartIT {
  private static final int FIRST = 700;
  private static final int SECOND = 1_400;
  private static final int ALL = 2_000;

  @Test
  void losesAndDoublesNothingOverAStopAndAKill(@TempDir Path folder) throws Exception {
    Path data = folder.resolve("data");
    Path portfolio = GeneratedMentions.portfolio(folder);
    Set<String> expected = scored(folder, portfolio);
    assertThat(expected).hasSizeGreaterThanOrEqualTo(ALL / 10);

    try (VigieChild first = VigieChild.up(data, "--portfolio", portfolio.toString())) {
      List<String> withBadLines = new ArrayList<>(GeneratedMentions.lines(0, FIRST));
      withBadLines.addAll(GeneratedMentions.malformed());
      assertThat(replay(folder, data, withBadLines).err()).contains("lines.jsonl:701:");
      assertThat(first.stop()).isZero();
    }
    try (VigieChild second = VigieChild.up(data)) {
      replay(folder, data, GeneratedMentions.lines(FIRST, SECOND));
      second.kill();
    }
    try (VigieChild third = VigieChild.up(data)) {
      replay(folder, data, GeneratedMentions.lines(SECOND, ALL));
      String kafka = third.bootstrapServers();
      Await.until(() -> detectionIds(kafka).containsAll(expected));
      Await.until(() -> idsInAlerts(kafka).containsAll(expected));

      assertThat(detectionIds(kafka)).isEqualTo(expected);
      assertThat(idsInAlerts(kafka)).isEqualTo(expected);
      assertNothingIsCountedTwice(kafka, expected.size());
      assertThat(KafkaRecords.all(kafka, Topic.DEAD_LETTERS))
          .hasSize(GeneratedMentions.malformed().size())
          .allSatisfy(letter -> assertThat(letter.value()).contains("\"reason\":"));
      assertThat(third.stop()).isZero();
    }
  }

  /** What {@code vigie score} finds in the same mentions. */
  private static Set<String> scored(Path folder, Path portfolio) throws Exception {
    Path file =
        GeneratedMentions.write(folder.resolve("all.jsonl"), GeneratedMentions.lines(0, ALL));
    VigieChild.Ended score =
        VigieChild.run(folder, "score", "--portfolio", portfolio.toString(), file.toString());
    assertThat(score.exitCode()).as(score.err()).isZero();
    Set<String> ids = new TreeSet<>();
    for (String line : score.out().lines().toList()) {
      ids.add(DetectCodecs.DETECTION.decode(line).id());
    }
    return ids;
  }

  private static VigieChild.Ended replay(Path folder, Path data, List<String> lines)
      throws IOException, InterruptedException {
    Path file = GeneratedMentions.write(folder.resolve("lines.jsonl"), lines);
    VigieChild.Ended ended =
        VigieChild.run(folder, "replay", "--data", data.toString(), file.toString());
    assertThat(ended.exitCode()).as(ended.err()).isZero();
    return ended;
  }

  private static Set<String> detectionIds(String kafka) throws MalformedRecordException {
    Set<String> ids = new TreeSet<>();
    for (ConsumerRecord<String, String> record : KafkaRecords.all(kafka, Topic.DETECTIONS)) {
      ids.add(DetectCodecs.DETECTION.decode(record.value()).id());
    }
    return ids;
  }

  private static Set<String> idsInAlerts(String kafka) throws MalformedRecordException {
    Set<String> ids = new TreeSet<>();
    newestAlerts(kafka).forEach(alert -> alert.detections().forEach(each -> ids.add(each.id())));
    return ids;
  }

  private static void assertNothingIsCountedTwice(String kafka, int expected)
      throws MalformedRecordException {
    List<Alert> alerts = newestAlerts(kafka);
    Set<String> seen = new HashSet<>();
    for (Alert alert : alerts) {
      for (Detection detection : alert.detections()) {
        assertThat(seen.add(detection.id())).as(detection.id()).isTrue();
      }
    }
    assertThat(alerts.stream().mapToLong(alert -> alert.counts().detections()).sum())
        .isEqualTo(expected);
  }

  private static List<Alert> newestAlerts(String kafka) throws MalformedRecordException {
    Map<String, Alert> newest = new HashMap<>();
    for (ConsumerRecord<String, String> record : KafkaRecords.all(kafka, Topic.ALERTS)) {
      Alert alert = AlertingCodecs.ALERT.decode(record.value());
      newest.merge(
          alert.id(), alert, (one, other) -> one.version() >= other.version() ? one : other);
    }
    return List.copyOf(newest.values());
  }
}
