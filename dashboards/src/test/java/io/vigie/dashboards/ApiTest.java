package io.vigie.dashboards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vigie.alerting.alert.Alert;
import io.vigie.alerting.alert.AlertStatus;
import io.vigie.alerting.alert.Annexed;
import io.vigie.alerting.json.AlertingCodecs;
import io.vigie.dashboards.access.Role;
import io.vigie.dashboards.sample.SampleAlert;
import io.vigie.detect.harm.Harm;
import io.vigie.detect.json.DetectCodecs;
import io.vigie.ingest.health.Health;
import io.vigie.ingest.json.IngestCodecs;
import io.vigie.ingest.json.RecordCodec;
import io.vigie.ingest.mention.Mention;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiTest extends HttpTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void healthIsDownAsSoonAsOneComponentIs() throws Exception {
    assertThat(get("/health").statusCode()).isEqualTo(200);
    product.healths.add(Health.degraded("lucene", "catching up"));
    assertThat(get("/health").statusCode()).isEqualTo(200);
    product.healths.add(Health.down("kafka", "no broker"));
    HttpResponse<String> answer = get("/health");
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(JSON.readTree(answer.body()).path("state").asText()).isEqualTo("DOWN");
    assertThat(answer.body()).contains("no broker");
  }

  @Test
  void answersEachLineOfMentionsInItsOrder() throws Exception {
    String lines =
        """
        {"id":"m1","text":"Le patron est un escroc"}

        {"id":"m1","text":"Le patron est un escroc"}
        {"id":"m1","revision":1,"text":"Le patron est un escroc !"}
        not json
        {"source":"reviews"}
        """;
    HttpResponse<String> answer =
        send("POST", "/api/v1/mentions", lines, bearer(token(Role.INTEGRATION)));
    List<String> outcomes = new ArrayList<>();
    for (String line : answer.body().lines().toList()) {
      JsonNode receipt = JSON.readTree(line);
      outcomes.add(receipt.path("line").asText() + " " + receipt.path("status").asText());
    }
    assertThat(outcomes)
        .containsExactly("1 ACCEPTED", "3 DUPLICATE", "4 ACCEPTED", "5 REJECTED", "6 REJECTED");
    assertThat(product.mentions).hasSize(2);
    assertThat(product.deadLetters).hasSize(2);
    assertThat(product.deadLetters.get(0).payload()).isEqualTo("not json");
  }

  @Test
  void takesInAgainOnlyWhenAskedTo() throws Exception {
    String line = "{\"id\":\"m1\",\"text\":\"Le patron est un escroc\"}\n";
    String[] token = bearer(token(Role.INTEGRATION));

    assertThat(send("POST", "/api/v1/mentions", line, token).body()).contains("ACCEPTED");
    assertThat(send("POST", "/api/v1/mentions", line, token).body()).contains("DUPLICATE");
    assertThat(send("POST", "/api/v1/mentions?again=true", line, token).body())
        .contains("ACCEPTED");
    assertThat(product.mentions).extracting(Mention::id).containsExactly("m1", "m1");
    assertThat(send("POST", "/api/v1/mentions?again=yes", line, token).body())
        .contains("again should be true or false: was yes");
  }

  @Test
  void takesFromAPolicyholderAUrlAlone() {
    String lines = "{\"url\":\"https://forum.example/1\"}\n{\"text\":\"made up\"}\n";
    HttpResponse<String> answer =
        send("POST", "/api/v1/mentions", lines, bearer(token(Role.POLICYHOLDER)));
    assertThat(answer.body()).contains("ACCEPTED").contains("a policyholder may send a url alone");
    assertThat(product.mentions).hasSize(1);
  }

  @Test
  void refusesWhatIsTooLargeOrCompressed() throws IOException {
    byte[] gzip = {0x1f, (byte) 0x8b, 8, 0};
    String[] token = bearer(token(Role.INTEGRATION));
    assertThat(
            send("POST", "/api/v1/mentions", BodyPublishers.ofByteArray(gzip), token).statusCode())
        .isEqualTo(415);
    assertThat(statusLineOfAnnounced(64L * 1024 * 1024 + 1, token)).contains(" 413 ");
  }

  /** Only announces a body: who refuses it answers before it is sent, and may hang up. */
  private String statusLineOfAnnounced(long length, String... authorization) throws IOException {
    URI address = URI.create(product.url());
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      String request =
          "POST /api/v1/mentions HTTP/1.1\r\nHost: vigie\r\n%s: %s\r\nContent-Length: %d\r\n\r\n"
              .formatted(authorization[0], authorization[1], length);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
          .readLine();
    }
  }

  @Test
  void pagesAlertsByCursor() throws Exception {
    for (int i = 0; i < 5; i++) {
      product.show(SampleAlert.of("more" + i).party("moulin-vert", OWN).build());
    }
    String[] token = bearer(token(Role.ANALYST));
    Set<String> ids = new TreeSet<>();
    String cursor = "";
    do {
      JsonNode page = JSON.readTree(get("/api/v1/alerts?size=2" + cursor, token).body());
      page.path("items").forEach(alert -> ids.add(alert.path("id").asText()));
      assertThat(page.path("total").asInt()).isEqualTo(6);
      cursor =
          page.path("nextCursor").isNull() ? "" : "&cursor=" + page.path("nextCursor").asText();
    } while (!cursor.isEmpty());
    assertThat(ids).hasSize(6);
  }

  @Test
  void pagesAllDetectionsOfAnAlertAlsoThoseItOnlyCounts() throws Exception {
    SampleAlert sample = SampleAlert.of("large").party("moulin-vert", OWN);
    for (int i = 0; i < 3; i++) {
      sample.post(Harm.INSULT, "Le patron est un escroc, fuyez.", "escroc");
    }
    Alert large = sample.annexes(4, "first", "second").build();
    product.show(large);
    List<Annexed> annexed = new ArrayList<>();
    for (String annex : List.of("first", "second")) {
      for (int place = 1; place <= 2; place++) {
        Alert other = SampleAlert.of(annex + place).party("moulin-vert", OWN).build();
        annexed.add(new Annexed(annex, place, other.detections().get(0)));
      }
    }
    product.annexes.put(annexed, Map.of());
    List<String> expected = new ArrayList<>();
    large.detections().forEach(held -> expected.add(held.id()));
    annexed.forEach(each -> expected.add(each.detection().id()));

    for (int size = 1; size <= 8; size++) {
      assertThat(detectionIds(large.id(), size)).as("size " + size).isEqualTo(expected);
    }
  }

  private List<String> detectionIds(String alertId, int size) throws Exception {
    List<String> ids = new ArrayList<>();
    String cursor = "";
    do {
      String path = "/api/v1/alerts/" + alertId + "/detections?size=" + size + cursor;
      JsonNode page = JSON.readTree(get(path, bearer(token(Role.ANALYST))).body());
      assertThat(page.path("total").asInt()).isEqualTo(7);
      page.path("items").forEach(detection -> ids.add(detection.path("id").asText()));
      cursor =
          page.path("nextCursor").isNull() ? "" : "&cursor=" + page.path("nextCursor").asText();
    } while (!cursor.isEmpty());
    return ids;
  }

  @Test
  void showsNoDetectionOfAnotherTenantAndTakesNoOtherCursor() {
    Alert theirs = SampleAlert.of("theirs").party("lakeside", FOREIGN).annexes(1, "hidden").build();
    product.show(theirs);
    product.annexes.put(List.of(new Annexed("hidden", 1, theirs.detections().get(0))), Map.of());
    String[] token = bearer(token(Role.ANALYST));
    String path = "/detections?cursor=";
    assertThat(get("/api/v1/alerts/" + theirs.id() + path + "0.0", token).statusCode())
        .isEqualTo(404);
    for (String cursor : List.of("0.0", "2", "-1", "1.", "x", "99999999999999999999")) {
      assertThat(get("/api/v1/alerts/" + own.id() + path + cursor, token).statusCode())
          .as(cursor)
          .isEqualTo(400);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "size=0",
        "size=501",
        "size=x",
        "status=GONE",
        "from=yesterday",
        "q=%22open",
        "sort=UP",
        "cursor=zzz",
        "q=tenant%3Anorth"
      })
  void saysWhichParameterDoesNotFit(String query) throws Exception {
    HttpResponse<String> answer = get("/api/v1/alerts?" + query, bearer(token(Role.ANALYST)));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(JSON.readTree(answer.body()).path("detail").asText()).isNotEmpty();
  }

  @Test
  void acceptsADecisionOnceAndCallsTheSecondStale() throws Exception {
    String[] token = bearer(token(Role.ANALYST));
    String decision = "{\"action\":\"CONFIRM\",\"version\":" + own.version() + "}";
    String path = "/api/v1/alerts/" + own.id() + "/decisions";
    HttpResponse<String> first = send("POST", path, decision, token);
    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(JSON.readTree(first.body()).path("by").asText()).isEqualTo("analyst");
    HttpResponse<String> second = send("POST", path, decision, token);
    assertThat(second.statusCode()).isEqualTo(409);
    assertThat(product.alert(own.id()).status()).isEqualTo(AlertStatus.CONFIRMED);
  }

  @Test
  void refusesADecisionThatCannotBeTakenWithItsReason() {
    String[] token = bearer(token(Role.ANALYST));
    String path = "/api/v1/alerts/" + own.id() + "/decisions";
    String dismiss =
        "{\"action\":\"DISMISS\",\"reason\":\"BORED\",\"version\":" + own.version() + "}";
    HttpResponse<String> answer = send("POST", path, dismiss, token);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("LEGIT_REVIEW");
    for (String broken : List.of("", "[]", "{", "{\"action\":\"CONFIRM\"}", "{\"version\":1}")) {
      assertThat(send("POST", path, broken, token).statusCode()).as(broken).isEqualTo(400);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"action":"EXPLODE","version":1}        | action: should be one of ASSIGN, LOCK, CONFIRM, DISMISS, REOPEN, MERGE, DETACH, COMMENT, REQUEST_HELP, APPROVE, NOTIFY, UNDO, CLOSE: was EXPLODE
          {"action":3,"version":1}                | action: should be one of ASSIGN, LOCK, CONFIRM, DISMISS, REOPEN, MERGE, DETACH, COMMENT, REQUEST_HELP, APPROVE, NOTIFY, UNDO, CLOSE: was 3
          {"action":"CONFIRM","version":"soon"}   | version: should be a whole number: was soon
          {"action":"CONFIRM","version":1.5}      | version: should be a whole number: was 1.5
          {"action":"CONFIRM","reason":{}}        | reason: should be a text
          []                                      | should be a JSON object
          """)
  void saysWhatInADecisionDoesNotFit(String body, String reason) throws Exception {
    String path = "/api/v1/alerts/" + own.id() + "/decisions";
    HttpResponse<String> answer = send("POST", path, body, bearer(token(Role.ANALYST)));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(JSON.readTree(answer.body()).path("detail").asText())
        .isEqualTo("The body cannot be read: " + reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "7",
        "\"x\"",
        "{",
        "{\"a\":}",
        "{} {}",
        "{\"status\":\"MAYBE\"}",
        "{\"status\":[]}",
        "{\"harm\":{}}",
        "{\"partyId\":[1]}",
        "{\"id\":4,\"kind\":\"CITY\"}"
      })
  void refusesAnyBodyWithoutOurInside(String body) {
    for (HttpResponse<String> answer :
        List.of(
            send("POST", "/api/v1/alerts", body, bearer(token(Role.ANALYST))),
            send("POST", "/api/v1/alerts/x/decisions", body, bearer(token(Role.ANALYST))),
            send("POST", "/api/v1/claims/x/status", body, bearer(token(Role.INTEGRATION))),
            send("PUT", "/api/v1/parties/x", body, bearer(token(Role.ADMIN))))) {
      assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
      assertThat(answer.body())
          .doesNotContain("io.vigie")
          .doesNotContain("java.")
          .doesNotContain("jackson")
          .doesNotContain("Exception")
          .doesNotContain("Source");
    }
  }

  @Test
  void opensAnAlertByHandAsADetection() {
    String body =
        """
        {"partyId":"moulin-vert","harm":"INSULT","text":"Ce patron est un escroc.",
        "quote":"escroc","comment":"seen in a private group"}""";
    HttpResponse<String> answer =
        send("POST", "/api/v1/alerts", body, bearer(token(Role.POLICYHOLDER)));
    assertThat(answer.statusCode()).isEqualTo(202);
    assertThat(product.detections).hasSize(1);
    assertThat(product.detections.get(0).model()).isEqualTo("person");
    assertThat(product.detections.get(0).start()).isEqualTo(17);
    assertThat(product.detections.get(0).reasons()).contains("seen in a private group");
  }

  @Test
  void answersErrorsAsProblemDetailsWithoutOurInside() throws Exception {
    String[] token = bearer(token(Role.ANALYST));
    for (HttpResponse<String> answer :
        List.of(
            get("/api/v1/nothing", token),
            send("PATCH", "/api/v1/alerts", "", token),
            get("/schema/..%2f..%2fsecret.json"),
            get("/schema/none.json"),
            get("/api/v1/alerts", "Authorization", "Bearer wrong"),
            get("/api/v1/alerts", "Authorization", "Basic YTpi"))) {
      assertThat(answer.headers().firstValue("Content-Type"))
          .as(answer.body())
          .hasValue("application/problem+json");
      assertThat(JSON.readTree(answer.body()).path("status").asInt())
          .isEqualTo(answer.statusCode());
      assertThat(answer.body()).doesNotContain("io.vigie").doesNotContain("Exception");
    }
    assertThat(send("PATCH", "/api/v1/alerts", "", token).statusCode()).isEqualTo(405);
  }

  @Test
  void aRevokedTokenOpensNothing() {
    String token = token(Role.ANALYST);
    assertThat(get("/api/v1/alerts", bearer(token)).statusCode()).isEqualTo(200);
    product.registry.revokeToken(token);
    assertThat(get("/api/v1/alerts", bearer(token)).statusCode()).isEqualTo(401);
  }

  @Test
  @Timeout(20)
  void streamsOnlyWhatTheCallerMaySee() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(product.url() + "/api/v1/stream"))
            .headers(bearer(token(Role.ANALYST)))
            .header("Accept", "text/event-stream")
            .build();
    var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
      assertThat(reader.readLine()).startsWith(":"); // open from here on
      product.show(SampleAlert.of("hidden").party("lakeside", FOREIGN).build());
      product.show(SampleAlert.of("shown").party("moulin-vert", OWN).build());
      String line = reader.readLine();
      while (line != null && !line.startsWith("data:")) {
        line = reader.readLine();
      }
      assertThat(line).contains("moulin-vert");
    }
  }

  @Test
  @Timeout(60)
  void survivesStreamsWhoseClientsGoAway() throws Exception {
    String[] token = bearer(token(Role.ANALYST));
    for (int i = 0; i < 20; i++) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(product.url() + "/api/v1/stream"))
              .headers(token)
              .build();
      HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream()).body().close();
    }
    for (int i = 0; i < 400; i++) {
      product.show(SampleAlert.of("storm" + i).party("moulin-vert", OWN).build());
    }
    assertThat(get("/api/v1/alerts", token).statusCode()).isEqualTo(200);
  }

  @Test
  void describesExactlyItsRoutes() throws Exception {
    JsonNode description = JSON.readTree(get("/openapi.json").body());
    Set<String> described = new TreeSet<>();
    description
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        operation ->
                            described.add(
                                operation.getKey().toUpperCase(java.util.Locale.ROOT)
                                    + " "
                                    + path.getKey()
                                    + " "
                                    + operation.getValue().path("x-right").asText("open"))));
    Set<String> registered = new TreeSet<>();
    product
        .routes()
        .forEach(
            route ->
                registered.add(
                    route.method().name()
                        + " "
                        + route.path()
                        + " "
                        + (route.right() == null ? "open" : route.right().name())));
    assertThat(described).isEqualTo(registered);
  }

  @Test
  void namesOnlySchemasOfRecordsThatExist() throws Exception {
    Set<String> served = new TreeSet<>();
    for (RecordCodec<?> codec :
        List.of(
            IngestCodecs.MENTION,
            IngestCodecs.PARTY,
            AlertingCodecs.ALERT,
            AlertingCodecs.DECISION,
            AlertingCodecs.CLAIM_NOTICE,
            AlertingCodecs.CLAIM_DELIVERY,
            AlertingCodecs.CLAIM_STATUS,
            DetectCodecs.AMBIGUOUS,
            DetectCodecs.CHOICE)) {
      String path = schemaPath(codec);
      assertThat(get(path).statusCode()).as(path).isEqualTo(200);
      served.add(path);
    }
    served.add(schemaPath(DetectCodecs.DETECTION));
    Set<String> named =
        new TreeSet<>(JSON.readTree(get("/openapi.json").body()).findValuesAsText("$ref"));
    named.removeIf(ref -> !ref.startsWith("/schema/"));
    assertThat(named).isEqualTo(served);
  }

  private static String schemaPath(RecordCodec<?> codec) {
    return "/schema/" + codec.schema().replace('/', '-') + ".json";
  }

  @Test
  void saysInASentenceThatThePortIsTaken() {
    int port = URI.create(product.url()).getPort();
    assertThatThrownBy(
            () -> new InMemoryProduct(folder.resolve("second"), InstantSource.system(), port))
        .isInstanceOf(PortTakenException.class)
        .hasMessageContaining("Port " + port + " of 127.0.0.1 is taken");
  }
}
