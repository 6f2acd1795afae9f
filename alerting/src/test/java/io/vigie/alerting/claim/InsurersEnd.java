package io.vigie.alerting.claim;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A claim intake on this machine: answers as it is told, then 201, and 409 to what it has. */
final class InsurersEnd implements AutoCloseable {
  final List<String> calls = new CopyOnWriteArrayList<>();
  final Map<String, byte[]> accepted = new ConcurrentHashMap<>();
  final AtomicInteger mostAtOnce = new AtomicInteger();
  private final AtomicInteger atOnce = new AtomicInteger();
  private final WebhookSigner signer;
  private final Queue<Integer> answers;
  private final ExecutorService threads = Executors.newFixedThreadPool(4);
  private final HttpServer server;

  InsurersEnd(String secret, Integer... answers) throws IOException {
    this.signer = new WebhookSigner(secret.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    this.answers = new ArrayDeque<>(List.of(answers));
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/claims", this::handle);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/claims";
  }

  private void handle(HttpExchange exchange) throws IOException {
    mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
      String signature = exchange.getRequestHeaders().getFirst(WebhookSigner.HEADER);
      calls.add(key);
      exchange.sendResponseHeaders(answer(key, signature, body), -1);
    } finally {
      atOnce.decrementAndGet();
    }
  }

  private synchronized int answer(String key, String signature, byte[] body) {
    if (!signer.verifies(signature, body)) {
      return 401;
    }
    Integer told = answers.poll();
    if (told != null) {
      return told;
    }
    return accepted.putIfAbsent(key, body) == null ? 201 : 409;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
