package io.vigie.ingest.flink;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import io.vigie.ingest.IngestConfiguration;
import io.vigie.ingest.fetch.FetchLimits;
import io.vigie.ingest.fetch.LocalServer;
import io.vigie.ingest.mention.Mention;
import io.vigie.ingest.source.Feed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.flink.api.common.JobStatus;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.runtime.testutils.MiniClusterResourceConfiguration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.test.junit5.MiniClusterExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

final class FeedSourceTest {
  @RegisterExtension
  static final MiniClusterExtension CLUSTER =
      new MiniClusterExtension(
          new MiniClusterResourceConfiguration.Builder()
              .setNumberTaskManagers(1)
              .setNumberSlotsPerTaskManager(2)
              .build());

  private final AtomicInteger entries = new AtomicInteger();
  private final AtomicInteger failures = new AtomicInteger();
  private LocalServer server;

  @BeforeEach
  void start() throws Exception {
    server =
        LocalServer.start()
            .on("/a", exchange -> serve(exchange, "a"))
            .on("/b", exchange -> serve(exchange, "b"))
            .on("/broken", this::fail);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void feedsAreFollowedAndAFailingOneStopsNoOther() throws Exception {
    entries.set(3);
    try (TestJob job = TestJob.start("follow", source("broken", "a", "b"), null, 0)) {
      TestJob.await(() -> job.mentions().size() >= 6);
      entries.set(4);
      TestJob.await(() -> job.mentions().size() >= 8);
      assertThat(titles(job.mentions()))
          .containsExactlyInAnyOrder("a0", "a1", "a2", "a3", "b0", "b1", "b2", "b3");
      assertThat(job.mentions()).allMatch(mention -> mention.id() != null);
      assertThat(failures.get()).as("backed off").isBetween(1, 4);
      assertThat(job.status()).isEqualTo(JobStatus.RUNNING);
    }
  }

  @Test
  void savepointInTheMiddleOfAPageLosesAndDoublesNothing(@TempDir Path savepoints)
      throws Exception {
    entries.set(200);
    TestJob first = TestJob.start("savepoint", source("a"), null, 10);
    TestJob.await(() -> first.mentions().size() >= 20);
    String savepoint = first.stop(savepoints);
    assertThat(first.mentions()).hasSizeLessThan(200);
    entries.set(210);
    try (TestJob second = TestJob.start("savepoint", source("a"), savepoint, 0)) {
      TestJob.await(() -> second.mentions().size() >= 210);
      Thread.sleep(1_500); // one more poll
      assertThat(titles(second.mentions()))
          .containsExactlyElementsOf(
              IntStream.range(0, 210).mapToObj(number -> "a" + number).toList());
    }
  }

  @Test
  void addedFeedStartsAndRemovedFeedIsForgottenOnRestart(@TempDir Path savepoints)
      throws Exception {
    entries.set(2);
    TestJob first = TestJob.start("reconfigured", source("a"), null, 0);
    TestJob.await(() -> first.mentions().size() >= 2);
    String savepoint = first.stop(savepoints);
    TestJob second = TestJob.start("reconfigured", source("b"), savepoint, 0);
    TestJob.await(() -> second.mentions().size() >= 4);
    String later = second.stop(savepoints);
    try (TestJob third = TestJob.start("reconfigured", source("a", "b"), later, 0)) {
      TestJob.await(() -> third.mentions().size() >= 6);
      assertThat(titles(third.mentions())).containsExactly("a0", "a1", "b0", "b1", "a0", "a1");
    }
  }

  @Test
  void crashInTheMiddleOfAPageLosesAndDoublesNothing() throws Exception {
    entries.set(100);
    StreamExecutionEnvironment env = TestJob.environment(null);
    env.fromSource(source("a"), WatermarkStrategy.noWatermarks(), "feeds")
        .uid("feeds")
        .map(new CrashingOnce("crash"))
        .uid("crash")
        .sinkTo(new CollectingSink<>("crash", 0))
        .uid("sink");
    JobClient client = env.executeAsync("crash");
    try {
      TestJob.await(() -> CrashingOnce.remembered("crash").size() >= 100);
      assertThat(CrashingOnce.hasCrashed("crash")).isTrue();
      assertThat(CrashingOnce.remembered("crash"))
          .containsExactlyElementsOf(
              IntStream.range(0, 100).mapToObj(number -> "a" + number).toList());
    } finally {
      client.cancel().get();
    }
  }

  private FeedSource source(String... feedIds) {
    List<Feed> feeds = new ArrayList<>();
    for (String id : feedIds) {
      feeds.add(Feed.rss(id, server.url("/" + id)).every(1));
    }
    return new FeedSource(
        new IngestConfiguration(feeds, FetchLimits.defaults().allowing("127.0.0.1"), 2, 60));
  }

  private void serve(HttpExchange exchange, String feed) throws IOException {
    StringBuilder rss = new StringBuilder("<rss version=\"2.0\"><channel><title>t</title>");
    for (int i = 0; i < entries.get(); i++) {
      rss.append("<item><title>").append(feed).append(i).append("</title><link>");
      rss.append("https://gazette.example/").append(feed).append(i).append("</link></item>");
    }
    LocalServer.answer(exchange, 200, rss.append("</channel></rss>").toString());
  }

  private void fail(HttpExchange exchange) throws IOException {
    failures.incrementAndGet();
    LocalServer.answer(exchange, 500, "");
  }

  private static List<String> titles(List<Mention> mentions) {
    return mentions.stream().map(Mention::titleOrEmpty).toList();
  }
}
