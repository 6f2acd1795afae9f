package io.vigie.ingest.flink;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.ingest.IngestConfiguration;
import io.vigie.ingest.mention.Mention;
import io.vigie.ingest.mention.MentionKind;
import io.vigie.ingest.source.Cursor;
import io.vigie.ingest.source.Feed;
import io.vigie.ingest.source.FeedPage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.flink.api.common.JobStatus;
import org.apache.flink.test.junit5.MiniClusterExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

final class IngestJobTest {
  @RegisterExtension static final MiniClusterExtension CLUSTER = new MiniClusterExtension();

  @Test
  void withoutFeedsTheJobStaysUp(@TempDir Path savepoints) throws Exception {
    FeedSource source = new FeedSource(IngestConfiguration.defaults());
    TestJob job = TestJob.start("idle", source, null, 0);
    TestJob.await(() -> isRunning(job));
    Thread.sleep(1_000);
    assertThat(job.status()).isEqualTo(JobStatus.RUNNING);
    assertThat(job.stop(savepoints)).isNotEmpty();
  }

  @Test
  void mentionsAreCompletedAndWhatCannotBeTakenInIsADeadLetter() throws Exception {
    Mention good = Mention.builder().source("memory").text("Quel voleur").rating(1.0).build();
    Mention empty = Mention.builder().source("memory").build();
    Mention tooLong = Mention.builder().source("memory").text("x".repeat(2_000_000)).build();
    FeedSource source =
        inMemory(
            new FeedPage(List.of(empty, tooLong, good), new Cursor("end"), Duration.ofHours(1)));
    try (TestJob job = TestJob.start("refuse", source, null, 0)) {
      TestJob.await(() -> job.mentions().size() == 1 && job.deadLetters().size() == 2);
      assertThat(job.mentions().get(0).kind()).isEqualTo(MentionKind.REVIEW);
      assertThat(job.mentions().get(0).seenAt()).isNotNull();
      assertThat(job.deadLetters())
          .allMatch(letter -> letter.stage().equals("ingest") && "memory".equals(letter.source()))
          .extracting(letter -> letter.reason())
          .containsExactly(
              "should have text, title, media or url: has none",
              "text should be at most 1048576 bytes long: was 2000000");
    }
  }

  private static FeedSource inMemory(FeedPage page) {
    IngestConfiguration configuration =
        IngestConfiguration.defaults().withFeeds(List.of(Feed.rss("memory", "memory:")));
    Pages.only = page;
    return new FeedSource(configuration, any -> (feed, cursor) -> Pages.only);
  }

  private static boolean isRunning(TestJob job) {
    try {
      return job.status() == JobStatus.RUNNING;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** A page that the connector finds on the other side of serialisation. */
  private static final class Pages {
    static FeedPage only = new FeedPage(List.of(), new Cursor(""), Duration.ZERO);
  }
}
