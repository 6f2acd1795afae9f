package io.vigie.deploy.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class InsurersInboxTest {
  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  private static final String BODY =
      "{\"schema\":\"fnol/1\",\"facts\":\"<script>alert(1)</script>\"}";

  @Test
  void takesANoticeOnceAndAnswers409ToItsRepeat() throws Exception {
    try (InsurersInbox inbox = inbox()) {
      assertThat(post(inbox, "n-1", signature(NOW, "secret")).statusCode()).isEqualTo(201);
      assertThat(post(inbox, "n-1", signature(NOW, "secret")).statusCode()).isEqualTo(409);
      assertThat(inbox.notices()).extracting(ReceivedNotice::key).containsExactly("n-1");
    }
  }

  @Test
  void refusesAnotherSecretAnOldSignatureAndNone() throws Exception {
    try (InsurersInbox inbox = inbox()) {
      assertThat(post(inbox, "n-1", signature(NOW, "guess")).statusCode()).isEqualTo(401);
      assertThat(post(inbox, "n-1", signature(NOW.minusSeconds(301), "secret")).statusCode())
          .isEqualTo(401);
      assertThat(post(inbox, "n-1", "nonsense").statusCode()).isEqualTo(401);
      assertThat(inbox.notices()).isEmpty();
    }
  }

  @Test
  void showsWhatArrivedAsTextOnly() throws Exception {
    try (InsurersInbox inbox = inbox()) {
      post(inbox, "n-1", signature(NOW, "secret"));

      HttpRequest page = HttpRequest.newBuilder(inbox.address()).build();
      String html =
          HttpClient.newHttpClient().send(page, HttpResponse.BodyHandlers.ofString()).body();

      assertThat(html).contains("n-1", "&lt;script&gt;").doesNotContain("<script>");
    }
  }

  private static InsurersInbox inbox() throws IOException {
    return InsurersInbox.start(Map.of("north", "secret"), InstantSource.fixed(NOW));
  }

  private static HttpResponse<String> post(InsurersInbox inbox, String key, String signature)
      throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(inbox.intakeOf("north"))
            .header("Idempotency-Key", key)
            .header("X-Vigie-Signature", signature)
            .POST(HttpRequest.BodyPublishers.ofString(BODY))
            .build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }

  private static String signature(Instant at, String secret) throws Exception {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    String signed = at.getEpochSecond() + "." + BODY;
    byte[] code = mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
    return "t=" + at.getEpochSecond() + ",v1=" + HexFormat.of().formatHex(code);
  }
}
