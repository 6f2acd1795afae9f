package io.vigie.deploy.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A claim intake to demonstrate with, on the loopback address: {@code POST /intake/<tenant>} takes
 * notices (201, 409 for one it has, 401 for a bad signature) and {@code GET /} shows them.
 */
public final class InsurersInbox implements AutoCloseable {
  private static final int LARGEST_BODY = 32 << 20;
  private static final int MOST_SHOWN = 200;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(2);
  private final Map<String, SignatureCheck> checks = new ConcurrentHashMap<>();
  private final Map<String, Boolean> keys = new ConcurrentHashMap<>();
  private final Deque<ReceivedNotice> newestFirst = new ArrayDeque<>();
  private final InstantSource clock;

  private InsurersInbox(HttpServer server, InstantSource clock) {
    this.server = server;
    this.clock = clock;
  }

  /**
   * Starts on a free port.
   *
   * @param secrets the webhook secret of each tenant
   */
  public static InsurersInbox start(Map<String, String> secrets, InstantSource clock)
      throws IOException {
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    InsurersInbox inbox = new InsurersInbox(HttpServer.create(address, 0), clock);
    secrets.forEach(
        (tenant, secret) -> inbox.checks.put(tenant, new SignatureCheck(secret, clock)));
    inbox.server.createContext("/intake/", inbox::intake);
    inbox.server.createContext("/", inbox::page);
    inbox.server.setExecutor(inbox.threads);
    inbox.server.start();
    return inbox;
  }

  /** The page's address. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  /** Where a tenant's notices go. */
  public URI intakeOf(String tenant) {
    return address().resolve("intake/" + tenant);
  }

  /** What was accepted, newest first. */
  public List<ReceivedNotice> notices() {
    synchronized (newestFirst) {
      return List.copyOf(newestFirst);
    }
  }

  private void intake(HttpExchange exchange) throws IOException {
    try (exchange) {
      String tenant = exchange.getRequestURI().getPath().substring("/intake/".length());
      byte[] body = exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
      Answer answer = answer(exchange, tenant, body);
      send(exchange, answer, "application/json");
    }
  }

  private Answer answer(HttpExchange exchange, String tenant, byte[] body) {
    SignatureCheck check = checks.get(tenant);
    if (check == null || !exchange.getRequestMethod().equals("POST")) {
      return new Answer(404, "{\"reason\":\"no such intake\"}");
    }
    if (body.length > LARGEST_BODY) {
      return new Answer(413, "{\"reason\":\"too large\"}");
    }
    Optional<String> refusal =
        check.refusal(exchange.getRequestHeaders().getFirst("X-Vigie-Signature"), body);
    if (refusal.isPresent()) {
      return new Answer(401, "{\"reason\":\"" + refusal.get() + "\"}");
    }
    String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
    return key == null
        ? new Answer(400, "{\"reason\":\"Idempotency-Key is missing\"}")
        : accept(tenant, key, body);
  }

  private Answer accept(String tenant, String key, byte[] body) {
    if (keys.putIfAbsent(tenant + "/" + key, true) != null) {
      return new Answer(409, "{\"status\":\"already received\"}");
    }
    String text = new String(body, StandardCharsets.UTF_8);
    synchronized (newestFirst) {
      newestFirst.addFirst(new ReceivedNotice(tenant, key, clock.instant(), text));
      if (newestFirst.size() > MOST_SHOWN) {
        newestFirst.removeLast();
      }
    }
    return new Answer(201, "{\"status\":\"received\"}");
  }

  private void page(HttpExchange exchange) throws IOException {
    try (exchange) {
      boolean root = exchange.getRequestURI().getPath().equals("/");
      Answer answer = root ? new Answer(200, InboxPage.of(notices())) : new Answer(404, "");
      exchange
          .getResponseHeaders()
          .set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
      exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
      send(exchange, answer, "text/html; charset=utf-8");
    }
  }

  private static void send(HttpExchange exchange, Answer answer, String type) throws IOException {
    byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private record Answer(int status, String body) {}
}
