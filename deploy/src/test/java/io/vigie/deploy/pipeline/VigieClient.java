package io.vigie.deploy.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The HTTP API as a caller with one token uses it. */
final class VigieClient {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final String url;
  private final String token;

  VigieClient(String url, String token) {
    this.url = url;
    this.token = token;
  }

  /** An answer in JSON. */
  record Answer(int status, JsonNode body) {}

  /** Sends JSON lines; one answer a line. */
  List<JsonNode> postMentions(List<String> lines) throws IOException, InterruptedException {
    HttpResponse<String> response =
        send(
            request("/api/v1/mentions")
                .POST(HttpRequest.BodyPublishers.ofString(String.join("\n", lines) + "\n")));
    if (response.statusCode() != 200) {
      throw new IOException("was answered " + response.statusCode() + ": " + response.body());
    }
    List<JsonNode> answers = new ArrayList<>();
    for (String line : response.body().lines().toList()) {
      answers.add(JSON.readTree(line));
    }
    return answers;
  }

  Answer get(String path) throws IOException, InterruptedException {
    return answer(send(request(path).GET()));
  }

  /** The body of what is no JSON. */
  String text(String path) throws IOException, InterruptedException {
    return send(request(path).GET()).body();
  }

  Answer put(String path, String json) throws IOException, InterruptedException {
    return answer(send(request(path).PUT(HttpRequest.BodyPublishers.ofString(json))));
  }

  Answer post(String path, String json) throws IOException, InterruptedException {
    return answer(send(request(path).POST(HttpRequest.BodyPublishers.ofString(json))));
  }

  Answer decide(String alertId, JsonNode decision) throws IOException, InterruptedException {
    return answer(
        send(
            request("/api/v1/alerts/" + alertId + "/decisions")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(decision.toString()))));
  }

  /** Every item of a list that is paged. */
  List<JsonNode> all(String path) throws IOException, InterruptedException {
    List<JsonNode> items = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode page = get(path + "?size=500" + cursor).body();
      page.get("items").forEach(items::add);
      cursor = page.hasNonNull("nextCursor") ? "&cursor=" + page.get("nextCursor").asText() : "";
    } while (!cursor.isEmpty());
    return items;
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(url + path))
        .timeout(Duration.ofSeconds(60))
        .header("Authorization", "Bearer " + token);
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private static Answer answer(HttpResponse<String> response) throws IOException {
    return new Answer(response.statusCode(), JSON.readTree(response.body()));
  }
}
