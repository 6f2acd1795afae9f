package io.vigie.deploy.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vigie.alerting.alert.Alert;
import io.vigie.alerting.json.AlertingCodecs;
import io.vigie.deploy.embedded.Await;
import io.vigie.deploy.embedded.KafkaRecords;
import io.vigie.detect.detection.Detection;
import io.vigie.detect.harm.Harm;
import io.vigie.detect.json.DetectCodecs;
import io.vigie.ingest.json.IngestCodecs;
import io.vigie.ingest.json.MalformedRecordException;
import io.vigie.ingest.topic.Topic;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Two thousand mentions in, exactly the expected alerts, refusals and claim notices out. */
@ExtendWith(RunningVigie.Shared.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PipelineIT {
  /** Lines that are no mention, and the sentence that each is refused with. */
  private static final Map<String, String> MALFORMED = malformed();

  private RunningVigie vigie;
  private VigieClient analyst;

  private static Map<String, String> malformed() {
    Map<String, String> malformed = new LinkedHashMap<>();
    malformed.put("{\"id\":\"bad-1\"}", "should have text, title, media or url: has none");
    malformed.put(
        "{\"schema\":\"mention/2\",\"text\":\"x\"}", "schema should be mention/1: was mention/2");
    malformed.put("{\"id\":\"bad-3\",\"text\":[]}", "text: should be a text");
    malformed.put(
        "{\"id\":\"bad-4\",\"text\":\"x\",\"publishedAt\":\"yesterday\"}",
        "publishedAt: should be a time such as 2026-03-14T09:26:53Z: was yesterday");
    malformed.put(
        "{\"id\":\"bad-5\",\"text\":\"x\",\"publishedAt\":\"+12000-01-01T00:00:00Z\"}",
        "publishedAt should be in the years 1 to 9999: was +12000-01-01T00:00:00Z");
    malformed.put(
        "{\"id\":\"bad-6\",\"text\":\"half \\ud83d\"}", "half of a surrogate pair: \\ud83d");
    malformed.put(
        "{\"deleted\":true}", "a deleted mention should have the id of what was deleted: has none");
    return malformed;
  }

  @BeforeAll
  void start(RunningVigie running) {
    vigie = running;
    analyst = running.analyst(GeneratedMentions.TENANT);
  }

  @Test
  @Order(1)
  void answersEachLineInItsOrderAndSaysWhyOneIsRefused() throws Exception {
    List<String> bad = List.copyOf(MALFORMED.keySet());
    List<String> lines = new ArrayList<>(GeneratedMentions.lines(0, 1_000));
    lines.addAll(bad);
    lines.addAll(GeneratedMentions.lines(1_000, GeneratedMentions.ALL));
    lines.add(GeneratedMentions.lines(0, 1).get(0));

    List<JsonNode> answers = analyst.postMentions(lines);

    assertThat(answers)
        .extracting(answer -> answer.get("line").asInt())
        .containsExactlyElementsOf(
            java.util.stream.IntStream.rangeClosed(1, lines.size()).boxed().toList());
    assertThat(answers.subList(1_000, 1_000 + bad.size()))
        .allSatisfy(answer -> assertThat(answer.get("status").asText()).isEqualTo("REJECTED"))
        .extracting(answer -> answer.get("reason").asText())
        .containsExactlyElementsOf(MALFORMED.values());
    assertThat(answers.get(answers.size() - 1).get("status").asText()).isEqualTo("DUPLICATE");
    assertThat(answers)
        .filteredOn(answer -> answer.get("status").asText().equals("ACCEPTED"))
        .hasSize(GeneratedMentions.ALL);
  }

  @Test
  @Order(2)
  void opensExactlyTheExpectedAlerts() throws Exception {
    Await.until(() -> detectionsHeld() >= GeneratedMentions.detections());

    assertThat(Committed.summaries(alerts()))
        .containsExactlyInAnyOrderElementsOf(GeneratedMentions.alerts());
  }

  @Test
  @Order(3)
  void losesNothingThatSaysItWasPublishedIn1970OrIn2090() throws Exception {
    Set<String> expected = GeneratedMentions.harmfulOfYears(1970, 2090);

    Set<String> told = new TreeSet<>();
    for (Alert alert : alerts()) {
      alert.detections().stream()
          .map(Detection::mention)
          .filter(mention -> GeneratedMentions.isOfYears(mention, 1970, 2090))
          .forEach(mention -> told.add(mention.requiredId()));
    }
    assertThat(expected).hasSizeGreaterThan(100);
    assertThat(told).isEqualTo(expected);
  }

  @Test
  @Order(4)
  void keepsEveryRefusedLineAsADeadLetter() throws Exception {
    Map<String, String> letters = new LinkedHashMap<>();
    for (var record : KafkaRecords.all(vigie.kafka(), Topic.DEAD_LETTERS)) {
      var letter = IngestCodecs.DEAD_LETTER.decode(record.value());
      letters.put(String.valueOf(letter.payload()), letter.reason());
    }

    assertThat(letters).isEqualTo(MALFORMED);
    assertThat(analyst.text("/metrics"))
        .contains("vigie_dead_letters_total " + (double) MALFORMED.size() + "\n");
  }

  @Test
  @Order(5)
  void detectsTheSameByIdAsScore(@TempDir Path folder) throws Exception {
    Path file = Files.write(folder.resolve("all.jsonl"), GeneratedMentions.lines(0, 2_000));
    VigieChild.Ended score =
        VigieChild.run(
            folder, "score", "--portfolio", vigie.portfolio().toString(), file.toString());
    List<String> scored = new ArrayList<>();
    for (String line : score.out().lines().toList()) {
      scored.add(DetectCodecs.DETECTION.decode(line).id());
    }

    assertThat(scored).hasSize(Math.toIntExact(GeneratedMentions.detections()));
    assertThat(Committed.detections(vigie.kafka()))
        .filteredOn(detection -> detection.mentionId().startsWith("gen-"))
        .extracting(Detection::id)
        .containsExactlyInAnyOrderElementsOf(scored);
  }

  @Test
  @Order(6)
  void sendsExactlyTheNoticesThatWereDecidedOn() throws Exception {
    List<Alert> alerts = alerts().stream().filter(PipelineIT::isDefamation).limit(5).toList();
    Alert claimed = alerts.get(0);
    Alert confirmed = alerts.get(1);
    Alert dismissed = alerts.get(2);
    Alert undecided = alerts.get(3);
    Alert claimedToo = alerts.get(4);

    accepted(claimed, "CONFIRM", null);
    refused(409, claimed, "REQUEST_HELP", "by phone", "somebody decided on this alert since you");
    accepted(newest(claimed), "REQUEST_HELP", "agreed by phone");
    accepted(confirmed, "CONFIRM", null);
    refused(422, newest(confirmed), "REQUEST_HELP", null, "reason should say how the insured");
    accepted(dismissed, "DISMISS", "OPINION");
    refused(422, undecided, "CLOSE", "done", "CLOSE is not possible while the alert is OPEN");
    refused(400, undecided, "EXPLODE", null, "The body cannot be read: action: should be one of ");
    accepted(claimedToo, "REQUEST_HELP", "agreed in writing");
    accepted(newest(claimedToo), "CONFIRM", null);

    Await.until(() -> vigie.reliable().accepted().size() >= 2);
    awaitStatus(claimed, "CLAIMED");
    awaitStatus(confirmed, "CONFIRMED");
    awaitStatus(dismissed, "DISMISSED");
    awaitStatus(claimedToo, "CLAIMED");
    assertThat(newest(undecided).version()).isEqualTo(undecided.version());
    assertThat(noticedAlerts()).containsExactlyInAnyOrder(claimed.id(), claimedToo.id());
    assertThat(vigie.reliable().requests())
        .extracting(
            request -> AlertingCodecs.CLAIM_NOTICE.decode(request.body()).consents().helpRequest())
        .containsExactlyInAnyOrder("agreed by phone", "agreed in writing");
  }

  private List<Alert> alerts() throws Exception {
    return decoded(analyst.all("/api/v1/alerts"));
  }

  private long detectionsHeld() throws Exception {
    return alerts().stream().mapToLong(alert -> alert.counts().detections()).sum();
  }

  private List<String> noticedAlerts() throws MalformedRecordException {
    List<String> ids = new ArrayList<>();
    for (var record : KafkaRecords.all(vigie.kafka(), Topic.CLAIMS)) {
      if (record.value().contains("\"fnol/1\"")) {
        var notice = AlertingCodecs.CLAIM_NOTICE.decode(record.value());
        if (notice.tenant().equals(GeneratedMentions.TENANT)) {
          ids.add(notice.alertId());
        }
      }
    }
    return ids;
  }

  private static boolean isDefamation(Alert alert) {
    return alert.harms().equals(List.of(Harm.DEFAMATION));
  }

  private static List<Alert> decoded(List<JsonNode> items) throws MalformedRecordException {
    List<Alert> alerts = new ArrayList<>();
    for (JsonNode item : items) {
      alerts.add(AlertingCodecs.ALERT.decode(item.toString()));
    }
    return alerts;
  }

  private void accepted(Alert alert, String action, @Nullable String why) throws Exception {
    VigieClient.Answer answer = analyst.decide(alert.id(), decision(alert, action, why));
    assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
    Await.until(() -> newest(alert).version() > alert.version());
  }

  private void refused(int status, Alert alert, String action, @Nullable String why, String reason)
      throws Exception {
    VigieClient.Answer answer = analyst.decide(alert.id(), decision(alert, action, why));
    assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
    assertThat(answer.body().get("detail").asText()).startsWith(reason);
  }

  private static ObjectNode decision(Alert seen, String action, @Nullable String why) {
    ObjectNode decision = JsonNodeFactory.instance.objectNode();
    decision.put("action", action).put("version", seen.version());
    return why == null ? decision : decision.put("reason", why);
  }

  private Alert newest(Alert alert) throws Exception {
    return AlertingCodecs.ALERT.decode(
        analyst.get("/api/v1/alerts/" + alert.id()).body().toString());
  }

  private void awaitStatus(Alert alert, String status) {
    Await.until(() -> newest(alert).status().name().equals(status));
  }
}
