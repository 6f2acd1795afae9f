package io.vigie.deploy.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vigie.alerting.json.AlertingCodecs;
import io.vigie.deploy.embedded.Await;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A claim intake that is down for a while gets the notice once. */
@ExtendWith(RunningVigie.Shared.class)
class ClaimDeliveryIT {
  private static final String MENTION =
      "{\"id\":\"flaky-1\",\"text\":\"%s : ces escrocs ont volé ma caution.\"}"
          .formatted(RunningVigie.FLAKY_NAME);

  @Test
  void deliversOneNoticeAfterFiveFailures(RunningVigie vigie) throws Exception {
    VigieClient analyst = vigie.analyst(RunningVigie.FLAKY_TENANT);
    analyst.postMentions(List.of(MENTION));
    Await.until(() -> analyst.all("/api/v1/alerts").size() == 1);
    String alertId = alert(analyst).get("id").asText();

    decide(analyst, "CONFIRM", "");
    Await.until(() -> alert(analyst).get("status").asText().equals("CONFIRMED"));
    decide(analyst, "REQUEST_HELP", "agreed at the desk");
    Await.until(() -> deliveryState(analyst).equals("DELIVERED"));

    List<ReceivingEnd.Request> requests = vigie.flaky().requests();
    assertThat(requests).hasSize(RunningVigie.FAILURES + 1);
    assertThat(vigie.flaky().accepted()).hasSize(1);
    JsonNode claim = claims(analyst).get(0);
    String fnolId = claim.at("/notice/fnolId").asText();
    assertThat(fnolId).isNotEmpty();
    assertThat(requests).allSatisfy(request -> assertThat(request.key()).isEqualTo(fnolId));
    assertThat(requests).allSatisfy(ClaimDeliveryIT::assertSigned);
    assertThat(AlertingCodecs.CLAIM_NOTICE.decode(requests.get(5).body()).alertId())
        .isEqualTo(alertId);
    assertThat(claims(analyst)).hasSize(1);
    assertThat(claim.at("/delivery/attempts").asInt()).isEqualTo(RunningVigie.FAILURES + 1);
    assertThat(claim.at("/delivery/httpStatus").asInt()).isEqualTo(202);
  }

  private static JsonNode alert(VigieClient analyst) throws Exception {
    return analyst.all("/api/v1/alerts").get(0);
  }

  private static List<JsonNode> claims(VigieClient analyst) throws Exception {
    return analyst.all("/api/v1/claims");
  }

  private static String deliveryState(VigieClient analyst) throws Exception {
    List<JsonNode> claims = claims(analyst);
    return claims.isEmpty() ? "" : claims.get(0).at("/delivery/state").asText();
  }

  private static void decide(VigieClient analyst, String action, String reason) throws Exception {
    JsonNode alert = alert(analyst);
    ObjectNode decision = JsonNodeFactory.instance.objectNode();
    decision.put("action", action).put("reason", reason);
    decision.put("version", alert.get("version").asLong());
    assertThat(analyst.decide(alert.get("id").asText(), decision).status()).isEqualTo(200);
  }

  /** Computed here, as an insurer would: {@code t=<seconds>,v1=<hex HMAC-SHA256 of "t.body">}. */
  private static void assertSigned(ReceivingEnd.Request request) {
    String[] parts = request.signature().split(",", 2);
    String seconds = parts[0].substring("t=".length());
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(
          new SecretKeySpec(RunningVigie.SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      mac.update((seconds + ".").getBytes(StandardCharsets.UTF_8));
      assertThat(parts[1]).isEqualTo("v1=" + HexFormat.of().formatHex(mac.doFinal(request.body())));
    } catch (java.security.GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }
}
