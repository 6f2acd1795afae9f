package io.vigie.deploy.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.vigie.alerting.alert.Alert;
import io.vigie.alerting.alert.Counts;
import io.vigie.alerting.json.AlertingCodecs;
import io.vigie.deploy.embedded.Await;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** More copies of one post than an alert holds. */
@ExtendWith(RunningVigie.Shared.class)
class LargeAlertIT {
  private static final int COPIES = Alert.DETECTIONS_HELD + 40;

  @Test
  void pagesEveryDetectionOfAnAlertThatCountsMoreThanItHolds(RunningVigie vigie) throws Exception {
    VigieClient analyst = vigie.analyst(RunningVigie.FLOODED_TENANT);
    analyst.postMentions(IntStream.range(0, COPIES).mapToObj(LargeAlertIT::copy).toList());

    Await.until(() -> counted(analyst) >= COPIES);
    List<JsonNode> alerts = flooded(analyst);
    assertThat(alerts).hasSize(1);
    Alert alert = AlertingCodecs.ALERT.decode(alerts.get(0).toString());
    assertThat(alert.detections()).hasSize(Alert.DETECTIONS_HELD);
    assertThat(alert.counts()).isEqualTo(new Counts(COPIES, 0, COPIES));
    String path = "/api/v1/alerts/" + alert.id() + "/detections";
    Await.until(() -> analyst.all(path).size() >= COPIES); // its annex may come a moment later
    assertThat(mentionIds(analyst.all(path)))
        .hasSize(COPIES)
        .isEqualTo(
            IntStream.range(0, COPIES)
                .mapToObj(number -> "flood-" + number)
                .collect(java.util.stream.Collectors.toCollection(TreeSet::new)));
  }

  private static String copy(int number) {
    return "{\"id\":\"flood-%d\",\"text\":\"%s : ces escrocs ont volé ma caution et mon chèque.\"}"
        .formatted(number, RunningVigie.FLOODED_NAME);
  }

  /** The alerts of the flooded party; other tests raise some of the same tenant. */
  private static List<JsonNode> flooded(VigieClient analyst) throws Exception {
    return analyst.all("/api/v1/alerts").stream()
        .filter(alert -> alert.path("partyId").asText().equals("w-0"))
        .toList();
  }

  private static long counted(VigieClient analyst) throws Exception {
    return flooded(analyst).stream()
        .mapToLong(alert -> alert.path("counts").path("detections").asLong())
        .sum();
  }

  private static Set<String> mentionIds(List<JsonNode> detections) {
    Set<String> ids = new TreeSet<>();
    detections.forEach(detection -> ids.add(detection.path("mentionId").asText()));
    return ids;
  }
}
