package io.vigie.ingest.source.rss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import io.vigie.ingest.fetch.FetchLimits;
import io.vigie.ingest.fetch.HttpFetcher;
import io.vigie.ingest.fetch.LocalServer;
import io.vigie.ingest.mention.Author;
import io.vigie.ingest.mention.Confidence;
import io.vigie.ingest.mention.Media;
import io.vigie.ingest.mention.Mention;
import io.vigie.ingest.mention.MentionKind;
import io.vigie.ingest.mention.StableId;
import io.vigie.ingest.source.Cursor;
import io.vigie.ingest.source.Feed;
import io.vigie.ingest.source.FeedException;
import io.vigie.ingest.source.FeedPage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FeedConnectorTest {
  private LocalServer server;
  private byte[] document = new byte[0];
  private String contentType = "application/xml";

  @BeforeEach
  void start() throws Exception {
    server = LocalServer.start();
    server.on("/feed", this::serve);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void rssEntriesBecomeArticlesOldestFirst() throws Exception {
    document = resource("rss.xml");
    List<Mention> mentions = poll(null).mentions();
    assertThat(mentions)
        .containsExactly(
            Mention.builder()
                .id(StableId.of("m", "gazette", "g-1"))
                .kind(MentionKind.ARTICLE)
                .source("gazette")
                .publishedAt(Instant.parse("2026-03-13T09:26:53Z"))
                .publishedAtConfidence(Confidence.HIGH)
                .title("Sans lien")
                .text("Résumé <3")
                .build(),
            Mention.builder()
                .id(StableId.of("m", "gazette", "g-2"))
                .kind(MentionKind.ARTICLE)
                .source("gazette")
                .url("https://gazette.example/2?utm_source=rss")
                .author(new Author(null, "Odilon Vasseur", null, null, null, null))
                .publishedAt(Instant.parse("2026-03-14T09:26:53Z"))
                .publishedAtConfidence(Confidence.HIGH)
                .title("R&D : la Quenouille épinglée")
                .text("Des voleurs !\n\nJamais plus.")
                .media(List.of(new Media("https://gazette.example/p.jpg", null)))
                .build());
  }

  @Test
  void entriesThatShareALinkKeepTheirOwnIds() throws Exception {
    document =
        ("<rss version=\"2.0\"><channel><title>t</title>"
                + "<item><title>un</title><link>https://a.example/</link><guid>1</guid></item>"
                + "<item><title>deux</title><link>https://a.example/</link><guid>2</guid></item>"
                + "<item><title>trois</title><link>https://a.example/3</link></item>"
                + "</channel></rss>")
            .getBytes(StandardCharsets.UTF_8);
    assertThat(poll(null).mentions())
        .extracting(Mention::id)
        .containsExactly(StableId.of("m", "gazette", "1"), StableId.of("m", "gazette", "2"), null);
  }

  @Test
  void secondPollBringsOnlyWhatIsNew() throws Exception {
    document = resource("rss.xml");
    FeedPage first = poll(null);
    assertThat(first.mentions()).hasSize(2);
    assertThat(first.nextPollAfter()).isEqualTo(Duration.ofMinutes(5));
    assertThat(poll(first.nextCursor()).mentions()).isEmpty();
    document = atom("2026-03-14T09:00:00Z");
    assertThat(poll(first.nextCursor()).mentions()).hasSize(1);
  }

  @Test
  void unchangedFeedIsNotReadAgain() throws Exception {
    document = resource("rss.xml");
    FeedPage first = poll(null);
    document = "not even XML".getBytes(StandardCharsets.UTF_8);
    contentType = "unchanged";
    FeedPage second = poll(first.nextCursor());
    assertThat(second.mentions()).isEmpty();
    assertThat(second.nextCursor()).isEqualTo(first.nextCursor());
  }

  @Test
  void updatedAtomEntryComesAgainWithAHigherRevision() throws Exception {
    document = atom("2026-03-14T09:00:00Z");
    FeedPage first = poll(null);
    Mention published = first.mentions().get(0);
    assertThat(published.title()).isEqualTo("Titre édité");
    assertThat(published.text()).isEqualTo("Un\n\ndeux");
    assertThat(published.revision()).isZero();
    document = atom("2026-03-14T09:01:00Z");
    Mention edited = poll(first.nextCursor()).mentions().get(0);
    assertThat(edited.revision()).isEqualTo(60);
    assertThat(edited.url()).isEqualTo(published.url());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "not XML",
        "<html><body>404</body></html>",
        "<rss version=\"2.0\"><channel><item>",
        "<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/hosts\">]>"
            + "<rss version=\"2.0\"><channel><title>&x;</title></channel></rss>",
        "<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>"
            + "<rss version=\"2.0\"><channel><title>&b;</title></channel></rss>"
      })
  void whatIsNoFeedFailsWithAReason(String content) {
    document = content.getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> poll(null))
        .isInstanceOf(FeedException.class)
        .hasMessageContaining("is not a readable feed: ");
  }

  @Test
  void foreignCursorIsRefused() {
    assertThatThrownBy(() -> poll(new Cursor("page 7")))
        .isInstanceOf(FeedException.class)
        .hasMessageContaining("page 7");
  }

  @Test
  void memoryOfTheCursorIsBounded() throws Exception {
    FeedPage page = null;
    for (int round = 0; round < 4; round++) {
      document = manyEntries(round * 900, 900);
      page = poll(page == null ? null : page.nextCursor());
      assertThat(page.mentions()).hasSize(900);
    }
    assertThat(page).isNotNull();
    assertThat(RssCursor.read(page.nextCursor()).seen()).hasSize(RssCursor.MOST_SEEN);
    assertThat(poll(page.nextCursor()).mentions()).isEmpty();
  }

  private FeedPage poll(@Nullable Cursor cursor) throws FeedException, InterruptedException {
    FetchLimits limits = FetchLimits.defaults().allowing("127.0.0.1");
    return new FeedConnector(new HttpFetcher(limits, InstantSource.system()))
        .fetch(Feed.rss("gazette", server.url("/feed")), cursor);
  }

  private void serve(HttpExchange exchange) throws IOException {
    boolean unchanged =
        contentType.equals("unchanged")
            && "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
    exchange.getResponseHeaders().add("ETag", "\"v1\"");
    exchange.getResponseHeaders().add("Content-Type", contentType);
    try (exchange) {
      exchange.sendResponseHeaders(unchanged ? 304 : 200, unchanged ? -1 : document.length);
      if (!unchanged) {
        exchange.getResponseBody().write(document);
      }
    }
  }

  private static byte[] manyEntries(int first, int count) {
    StringBuilder feed = new StringBuilder("<rss version=\"2.0\"><channel><title>t</title>");
    for (int i = first; i < first + count; i++) {
      feed.append("<item><title>t</title><link>https://gazette.example/").append(i);
      feed.append("</link></item>");
    }
    return feed.append("</channel></rss>").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] atom(String updated) throws IOException {
    String template = new String(resource("atom.xml"), StandardCharsets.UTF_8);
    return template.replace("UPDATED", updated).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream input = FeedConnectorTest.class.getResourceAsStream(name)) {
      assertThat(input).as(name).isNotNull();
      return input.readAllBytes();
    }
  }
}
