package io.vigie.deploy.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.vigie.deploy.embedded.Await;
import io.vigie.deploy.embedded.KafkaRecords;
import io.vigie.detect.detection.Detection;
import io.vigie.ingest.topic.Topic;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** People say who is meant, and a party that is insured later is found in what came before. */
@ExtendWith(RunningVigie.Shared.class)
class WhoIsItIT {
  private static final String TENANT = "west";
  private static final String HARMFUL =
      "%s emploie trois ouvriers au noir sur le chantier de la rue des Tanneurs.";

  private final RunningVigie vigie;
  private final VigieClient analyst;

  WhoIsItIT(RunningVigie vigie) {
    this.vigie = vigie;
    this.analyst = vigie.analyst(TENANT);
  }

  @Test
  void anAmbiguousMentionBecomesAnAlertOfThePartyThatAPersonChooses() throws Exception {
    insure("w-1", "PERSON", "Camille");
    insure("w-2", "PERSON", "Camille");
    JsonNode question = awaitQuestionAboutBoth("Camille");
    assertThat(alertsOf("w-1")).isEmpty();
    assertThat(alertsOf("w-2")).isEmpty();
    assertThat(analyst.text("/metrics")).containsPattern("vigie_ambiguous_total [1-9]");

    String path = "/api/v1/ambiguous/" + question.path("id").asText();
    assertThat(analyst.post(path + "/choice", "{\"partyId\":\"w-2\"}").status()).isEqualTo(200);
    Await.until(() -> alertsOf("w-2").size() == 1);
    assertThat(analyst.post(path + "/choice", "{\"partyId\":\"w-1\"}").status()).isEqualTo(409);

    JsonNode detection = alertsOf("w-2").get(0).path("detections").get(0);
    assertThat(detection.path("mentionId").asText()).isEqualTo(question.path("mentionId").asText());
    assertThat(detection.path("reasons").toString()).contains("Who is meant was decided by");
    assertThat(alertsOf("w-1")).isEmpty();
    Await.until(() -> trail(question).size() == 1);
    assertThat(trail(question).get(0)).contains("\"partyId\":\"w-2\"").doesNotContain("ouvriers");
  }

  @Test
  void aPartyThatIsInsuredLaterIsFoundInAnEarlierMention() throws Exception {
    double before = mentionsExamined();
    analyst.postMentions(List.of(mention("later-1", "Fonderie Maravelle")));
    Await.until(() -> mentionsExamined() > before);
    assertThat(alertsOf("w-9")).isEmpty();

    insure("w-9", "BUSINESS", "Fonderie Maravelle");
    Await.until(() -> alertsOf("w-9").size() == 1);
    assertThat(alertsOf("w-9").get(0).path("counts").path("mentions").asInt()).isEqualTo(1);
    assertThat(Committed.detections(vigie.kafka()))
        .filteredOn(detection -> detection.partyId().equals("w-9"))
        .extracting(Detection::mentionId)
        .containsOnly("later-1");
  }

  private void insure(String id, String kind, String name) throws Exception {
    int status =
        analyst
            .put(
                "/api/v1/parties/" + id,
                "{\"id\":\"%s\",\"kind\":\"%s\",\"name\":\"%s\",\"tenant\":\"%s\"}"
                    .formatted(id, kind, name, TENANT))
            .status();
    assertThat(status).isEqualTo(201);
  }

  /** A new party counts within a moment, so the first mentions may find one of them or none. */
  private JsonNode awaitQuestionAboutBoth(String name) throws Exception {
    AtomicInteger sent = new AtomicInteger();
    Await.until(
        () -> {
          analyst.postMentions(List.of(mention("who-" + sent.incrementAndGet(), name)));
          return !questionsAboutBoth().isEmpty();
        });
    return questionsAboutBoth().get(0);
  }

  private List<JsonNode> questionsAboutBoth() throws Exception {
    return analyst.all("/api/v1/ambiguous").stream()
        .map(entry -> entry.path("question"))
        .filter(
            question ->
                question
                    .path("candidates")
                    .findValuesAsText("partyId")
                    .containsAll(List.of("w-1", "w-2")))
        .toList();
  }

  private List<JsonNode> alertsOf(String partyId) throws Exception {
    return analyst.all("/api/v1/alerts").stream()
        .filter(alert -> alert.path("partyId").asText().equals(partyId))
        .toList();
  }

  private List<String> trail(JsonNode question) {
    String id = question.path("id").asText();
    return KafkaRecords.all(vigie.kafka(), Topic.AUDIT).stream()
        .filter(written -> id.equals(written.key()))
        .map(written -> written.value())
        .toList();
  }

  private double mentionsExamined() throws Exception {
    return analyst
        .text("/metrics")
        .lines()
        .filter(line -> line.startsWith("vigie_mentions_total "))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.indexOf(' ') + 1)))
        .findFirst()
        .orElseThrow();
  }

  private static String mention(String id, String name) {
    return "{\"id\":\"%s\",\"text\":\"%s\"}".formatted(id, HARMFUL.formatted(name));
  }
}
