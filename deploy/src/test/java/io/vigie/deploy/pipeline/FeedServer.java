package io.vigie.deploy.pipeline;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A site with one RSS feed, which grows. */
final class FeedServer implements AutoCloseable {
  private static final String ITEM =
      "<item><guid isPermaLink=\"false\">%1$s</guid><link>https://site.example/%1$s</link>"
          + "<title>%2$s</title><description>%3$s</description></item>";

  private final HttpServer server;
  private final List<String> items = new CopyOnWriteArrayList<>();

  private FeedServer(HttpServer server) {
    this.server = server;
  }

  static FeedServer start() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    FeedServer feed = new FeedServer(server);
    server.createContext("/feed", feed::answer);
    server.start();
    return feed;
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/feed";
  }

  void publish(String id, String title, String text) {
    items.add(0, ITEM.formatted(id, title, text));
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String rss =
          "<rss version=\"2.0\"><channel><title>Invented news</title>"
              + String.join("", items)
              + "</channel></rss>";
      byte[] body = rss.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/rss+xml");
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
