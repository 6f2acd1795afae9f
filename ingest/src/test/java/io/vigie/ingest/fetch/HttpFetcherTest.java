package io.vigie.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HttpFetcherTest {
  private static final int LONGEST = 100_000;
  private LocalServer server;

  @BeforeEach
  void start() throws Exception {
    server = LocalServer.start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void bringsBodyAndValidators() throws Exception {
    server.on(
        "/a",
        exchange -> {
          exchange.getResponseHeaders().add("ETag", "\"1\"");
          exchange.getResponseHeaders().add("Content-Type", "text/plain");
          LocalServer.answer(
              exchange, 200, "é " + exchange.getRequestHeaders().getFirst("User-Agent"));
        });
    FetchResponse answer = fetch("/a");
    assertThat(new String(answer.body(), StandardCharsets.UTF_8))
        .isEqualTo("é Vigie/0.1 (+https://vigie.example/bot)");
    assertThat(answer.etag()).isEqualTo("\"1\"");
    assertThat(answer.contentType()).isEqualTo("text/plain");
    assertThat(answer.changed()).isTrue();
  }

  @Test
  void unchangedPageHasNoBody() throws Exception {
    server.on(
        "/a",
        exchange ->
            LocalServer.answer(
                exchange,
                "\"1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match")) ? 304 : 500,
                ""));
    FetchResponse answer = fetcher().fetch(new FetchRequest(server.url("/a"), "\"1\"", null));
    assertThat(answer.changed()).isFalse();
  }

  @Test
  void redirectsAreFollowedUpToTheLimit() throws Exception {
    AtomicInteger hops = new AtomicInteger();
    server.on(
        "/hop",
        exchange -> {
          exchange.getResponseHeaders().add("Location", "hop?" + hops.incrementAndGet());
          LocalServer.answer(exchange, 302, "");
        });
    server.on("/end", exchange -> LocalServer.answer(exchange, 200, "end"));
    server.on(
        "/start",
        exchange -> {
          exchange.getResponseHeaders().add("Location", "/end");
          LocalServer.answer(exchange, 301, "");
        });
    assertThat(fetch("/start").url()).isEqualTo(server.url("/end"));
    assertThatThrownBy(() -> fetch("/hop"))
        .isInstanceOf(FetchException.class)
        .hasMessageContaining("redirects more than 2 times");
    assertThat(hops).hasValue(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost/",
        "http://[::1]/",
        "http://169.254.169.254/latest/meta-data/",
        "http://10.0.0.1/",
        "file:///etc/hosts",
        "ftp://127.0.0.1/",
        "http://a@127.0.0.1/",
        "http:opaque",
        "http://bad host/"
      })
  void redirectsToForbiddenPlacesAreRefused(String location) {
    server.on(
        "/trap",
        exchange -> {
          exchange.getResponseHeaders().add("Location", location);
          LocalServer.answer(exchange, 302, "");
        });
    assertThatThrownBy(() -> fetch("/trap")).isInstanceOf(FetchException.class);
  }

  @Test
  void privateAddressesAreRefusedUnlessTheirHostIsAllowed() {
    server.on("/a", exchange -> LocalServer.answer(exchange, 200, "secret"));
    HttpFetcher strict = new HttpFetcher(FetchLimits.defaults(), InstantSource.system());
    assertThatThrownBy(() -> strict.fetch(FetchRequest.of(server.url("/a"))))
        .isInstanceOf(FetchException.class)
        .hasMessage("127.0.0.1 should have public addresses only: has 127.0.0.1");
  }

  @Test
  void onePrivateAddressAmongPublicOnesIsEnough() {
    HttpFetcher fetcher =
        new HttpFetcher(
            FetchLimits.defaults(),
            InstantSource.system(),
            host ->
                new InetAddress[] {
                  InetAddress.getByName("8.8.8.8"), InetAddress.getByName("192.168.0.1")
                });
    assertThatThrownBy(() -> fetcher.fetch(FetchRequest.of("http://rebinding.example/")))
        .hasMessage("rebinding.example should have public addresses only: has 192.168.0.1");
  }

  @Test
  void bodyAboveTheLimitIsCutOff() throws Exception {
    server.on("/fits", exchange -> LocalServer.answer(exchange, 200, "x".repeat(LONGEST)));
    server.on(
        "/endless",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          byte[] block = new byte[8192];
          while (true) {
            exchange.getResponseBody().write(block);
          }
        });
    assertThat(fetch("/fits").body()).hasSize(LONGEST);
    assertThatThrownBy(() -> fetch("/endless"))
        .isInstanceOf(FetchException.class)
        .hasMessageContaining("at most " + LONGEST + " bytes");
  }

  @Test
  void answerThatNeverEndsRunsIntoTheDeadline() {
    server.on(
        "/slow",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write('x');
          exchange.getResponseBody().flush();
        });
    assertThatThrownBy(() -> fetch("/slow"))
        .isInstanceOf(FetchException.class)
        .hasMessageContaining("took longer than 2 s");
  }

  @Test
  void refusalCarriesThePauseThatTheServerAskedFor() {
    server.on(
        "/busy",
        exchange -> {
          exchange.getResponseHeaders().add("Retry-After", "120");
          LocalServer.answer(exchange, 429, "");
        });
    FetchException refusal = catchThrowableOfType(FetchException.class, () -> fetch("/busy"));
    assertThat(refusal).hasMessageContaining("answered 429");
    assertThat(refusal.retryAfter()).contains(Duration.ofMinutes(2));
  }

  @Test
  void closedPortIsAFailureWithAReason() {
    String url = server.url("/");
    server.close();
    assertThatThrownBy(() -> fetcher().fetch(FetchRequest.of(url)))
        .isInstanceOf(FetchException.class)
        .hasMessageStartingWith(url + " failed: ");
  }

  private FetchResponse fetch(String path) throws FetchException, InterruptedException {
    return fetcher().fetch(FetchRequest.of(server.url(path)));
  }

  private static HttpFetcher fetcher() {
    FetchLimits limits =
        new FetchLimits(2, LONGEST, 2, 0, List.of("127.0.0.1"), "https://vigie.example/bot");
    return new HttpFetcher(limits, InstantSource.system());
  }
}
