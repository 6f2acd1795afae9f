package io.vigie.deploy.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vigie.deploy.refusal.Refusal;
import io.vigie.ingest.json.JsonLineReader;
import io.vigie.ingest.json.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReplayTest {
  private final Deque<Integer> failures = new ArrayDeque<>();
  private final List<List<String>> batches = new CopyOnWriteArrayList<>();
  private final List<String> queries = new CopyOnWriteArrayList<>();
  private final List<String> tokens = new CopyOnWriteArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/api/v1/mentions", this::answer);
    server.createContext("/health", exchange -> respond(exchange, 200, "{}"));
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void countsWhatTheProductSaysOfEachLine() throws Exception {
    Replay replay = replay(false);

    replay.send(lines("accept\nduplicate\nreject\naccept\n"));

    assertThat(replay.counts()).isEqualTo(new ReplayCounts(2, 1, 1));
    assertThat(problems).containsExactly(new Problem("in:3", "no good"));
    assertThat(tokens).containsOnly("Bearer t0ken");
  }

  @Test
  void sendsInBatchesOf200Lines() throws Exception {
    Replay replay = replay(false);

    replay.send(lines("accept\n".repeat(450)));

    assertThat(batches).extracting(List::size).containsExactly(200, 200, 50);
    assertThat(replay.counts().accepted()).isEqualTo(450);
  }

  @Test
  void triesAgainWhileTheProductIsBusy() throws Exception {
    failures.addAll(List.of(503, 429));
    Replay replay = replay(false);

    replay.send(lines("accept\n"));

    assertThat(replay.counts()).isEqualTo(new ReplayCounts(1, 0, 0));
    assertThat(batches).hasSize(3);
  }

  @Test
  void givesUpAtOnceOnAWrongToken() {
    failures.add(401);

    assertThatThrownBy(() -> replay(false).send(lines("accept\n")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("refused with 401");
    assertThat(batches).hasSize(1);
  }

  @Test
  void stopsAfterTheBatchWithABadLineWhenStrict() throws Exception {
    Replay replay = replay(true);

    replay.send(lines("reject\n" + "accept\n".repeat(450)));

    assertThat(replay.counts()).isEqualTo(new ReplayCounts(199, 0, 1));
  }

  @Test
  void asksToTakeInAgainOnlyWhatWasAcceptedBefore() throws Exception {
    new Replay(client(), problems::add, false).send(lines("accept\n"));
    new Replay(MentionsClient.again(address(), "t0ken"), problems::add, false)
        .send(lines("accept\n"));

    assertThat(queries).containsExactly("", "again=true");
  }

  @Test
  void tellsWhetherTheProductIsUp() throws Exception {
    assertThat(client().isUp()).isTrue();
    server.stop(0);
    assertThat(client().isUp()).isFalse();
  }

  private Replay replay(boolean strict) {
    return new Replay(client(), problems::add, strict);
  }

  private MentionsClient client() {
    return new MentionsClient(address(), "t0ken");
  }

  private URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  private JsonLineReader lines(String input) throws IOException {
    return JsonLineReader.of(
        "in", new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), problems::add);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    batches.add(body.lines().toList());
    queries.add(Objects.requireNonNullElse(exchange.getRequestURI().getQuery(), ""));
    tokens.add(exchange.getRequestHeaders().getFirst("Authorization"));
    Integer failure = failures.poll();
    if (failure == null) {
      respond(exchange, 200, receipts(body.lines().toList()));
    } else {
      respond(exchange, failure, "{}");
    }
  }

  private static String receipts(List<String> lines) {
    StringBuilder receipts = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      String status =
          switch (lines.get(i)) {
            case "accept" -> "ACCEPTED";
            case "duplicate" -> "DUPLICATE";
            default -> "REJECTED\",\"reason\":\"no good";
          };
      receipts.append("{\"line\":%d,\"status\":\"%s\",\"more\":1}\n".formatted(i + 1, status));
    }
    return receipts.toString();
  }

  private static void respond(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
