package io.vigie.deploy.pipeline;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** An insurer's claim intake that fails as often as it is told, then accepts everything. */
final class ReceivingEnd implements AutoCloseable {
  private static final int ACCEPTED = 202;
  private static final int UNAVAILABLE = 503;

  private final HttpServer server;
  private final int failures;
  private final List<Request> requests = new CopyOnWriteArrayList<>();

  private ReceivingEnd(HttpServer server, int failures) {
    this.server = server;
    this.failures = failures;
  }

  /** What came, and what it was answered. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Request(String key, String signature, byte[] body, int answer) {
    boolean accepted() {
      return answer == ACCEPTED;
    }
  }

  static ReceivingEnd start(int failures) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    ReceivingEnd end = new ReceivingEnd(server, failures);
    server.createContext("/notices", end::take);
    server.start();
    return end;
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/notices";
  }

  List<Request> requests() {
    return List.copyOf(requests);
  }

  List<Request> accepted() {
    return requests.stream().filter(Request::accepted).toList();
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      int answer = requests.size() < failures ? UNAVAILABLE : ACCEPTED;
      requests.add(
          new Request(
              header(exchange, "Idempotency-Key"),
              header(exchange, "X-Vigie-Signature"),
              body,
              answer));
      exchange.sendResponseHeaders(answer, -1);
    }
  }

  private static String header(HttpExchange exchange, String name) {
    return String.valueOf(exchange.getRequestHeaders().getFirst(name));
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
