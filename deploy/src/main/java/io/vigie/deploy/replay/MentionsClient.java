package io.vigie.deploy.replay;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vigie.deploy.refusal.Refusal;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Posts batches of mentions, with growing pauses while the product is busy or away. */
public final class MentionsClient {
  private static final Logger LOG = LoggerFactory.getLogger(MentionsClient.class);
  private static final ObjectReader STATUS =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build()
          .readerFor(LineStatus.class);
  private static final Duration TIMEOUT = Duration.ofSeconds(60);
  private static final long FIRST_PAUSE_MILLIS = 250;
  private static final int ATTEMPTS = 8;

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final URI product;
  private final String token;
  private final String path;

  private MentionsClient(URI product, String token, String path) {
    this.product = product;
    this.token = token;
    this.path = path;
  }

  /**
   * Sends what the product did not get yet; what it accepted before is told a duplicate.
   *
   * @param product address of the product, for example {@code http://127.0.0.1:8080}
   */
  public MentionsClient(URI product, String token) {
    this(product, token, "/api/v1/mentions");
  }

  /** Sends also what the product accepted before, because a later stage failed on it. */
  public static MentionsClient again(URI product, String token) {
    return new MentionsClient(product, token, "/api/v1/mentions?again=true");
  }

  /** Whether the product answers. */
  public boolean isUp() throws InterruptedException {
    HttpRequest health =
        HttpRequest.newBuilder(product.resolve("/health")).timeout(TIMEOUT).build();
    try {
      return http.send(health, BodyHandlers.discarding()).statusCode() < 600;
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Sends one batch; a line sent twice is recognised by its id, so a retry loses and doubles
   * nothing.
   *
   * @throws Refusal when the product refuses or stays away
   */
  List<LineStatus> send(byte[] batch) throws InterruptedException {
    String trouble = "it did not answer";
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      try {
        HttpResponse<String> response = http.send(post(batch), BodyHandlers.ofString());
        if (response.statusCode() == 200) {
          return parse(response.body());
        }
        refuseForGood(response);
        trouble = "it answered " + response.statusCode();
      } catch (IOException e) {
        trouble = e.getMessage() == null ? "nothing listens" : "no answer: " + e.getMessage();
      }
      LOG.debug("again, because {}", trouble);
      Thread.sleep(FIRST_PAUSE_MILLIS << attempt);
    }
    throw new Refusal("gave up on " + product + ", because " + trouble);
  }

  private HttpRequest post(byte[] batch) {
    return HttpRequest.newBuilder(product.resolve(path))
        .timeout(TIMEOUT)
        .header("Authorization", "Bearer " + token)
        .header("Content-Type", "application/x-ndjson")
        .POST(BodyPublishers.ofByteArray(batch))
        .build();
  }

  private void refuseForGood(HttpResponse<String> response) {
    int status = response.statusCode();
    boolean passing = status == 408 || status == 429 || status >= 500;
    if (!passing) {
      throw new Refusal(product + " refused with " + status + ": " + response.body().strip());
    }
  }

  private static List<LineStatus> parse(String body) throws IOException {
    try (var values = STATUS.<LineStatus>readValues(body)) {
      return values.readAll();
    }
  }
}
