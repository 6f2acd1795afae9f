package io.vigie.ingest.flink;

import io.vigie.ingest.IngestConfiguration;
import io.vigie.ingest.mention.Mention;
import io.vigie.ingest.source.Connector;
import io.vigie.ingest.source.Feed;
import io.vigie.ingest.source.FeedException;
import io.vigie.ingest.source.FeedPage;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.flink.connector.base.source.reader.RecordsBySplits;
import org.apache.flink.connector.base.source.reader.RecordsWithSplitIds;
import org.apache.flink.connector.base.source.reader.splitreader.SplitReader;
import org.apache.flink.connector.base.source.reader.splitreader.SplitsChange;
import org.apache.flink.metrics.Counter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Polls the feeds of one reader, several at once, in the order in which they are due. A feed is
 * polled again only after its last page was taken, so that a slow job slows the polls; one that
 * fails backs off alone.
 */
final class FeedPoller implements SplitReader<FeedRecord, FeedSplit> {
  private static final Logger LOG = LoggerFactory.getLogger(FeedPoller.class);
  private static final long LONGEST_WAIT_SECONDS = 10;

  private final Map<String, Feed> feeds;
  private final Connector connector;
  private final BackOff backOff;
  private final Counter failedPolls;
  private final ScheduledThreadPoolExecutor pool;
  private final BlockingQueue<Outcome> outcomes = new LinkedBlockingQueue<>();

  FeedPoller(IngestConfiguration configuration, Connector connector, Counter failedPolls) {
    this.feeds =
        configuration.feeds().stream().collect(Collectors.toMap(Feed::id, Function.identity()));
    this.connector = connector;
    this.backOff = new BackOff(Duration.ofSeconds(configuration.longestBackOffSeconds()));
    this.failedPolls = failedPolls;
    this.pool =
        new ScheduledThreadPoolExecutor(configuration.concurrentPolls(), FeedPoller::thread);
  }

  /** What a poll ended with, told on the reader's own thread. */
  @FunctionalInterface
  private interface Outcome {
    void addTo(RecordsBySplits.Builder<FeedRecord> records) throws IOException;
  }

  @Override
  public RecordsWithSplitIds<FeedRecord> fetch() throws IOException {
    RecordsBySplits.Builder<FeedRecord> records = new RecordsBySplits.Builder<>();
    try {
      Outcome outcome = outcomes.poll(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
      if (outcome != null) {
        outcome.addTo(records);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return records.build();
  }

  @Override
  public void handleSplitsChanges(SplitsChange<FeedSplit> change) {
    for (FeedSplit split : change.splits()) {
      Feed feed = feeds.get(split.feedId());
      if (feed == null) {
        LOG.info("feed {} is no longer configured and is forgotten", split.feedId());
        outcomes.add(records -> records.addFinishedSplit(split.feedId()));
      } else {
        schedule(new Poll(feed, split, 0), Duration.ZERO);
      }
    }
  }

  @Override
  public void wakeUp() {
    outcomes.add(records -> {});
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }

  private void schedule(Poll poll, Duration pause) {
    if (!pool.isShutdown()) {
      Future<?> unused = pool.schedule(poll, pause.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  private static Thread thread(Runnable polls) {
    Thread thread = new Thread(polls, "feed-poller");
    thread.setDaemon(true);
    return thread;
  }

  /** One poll of one feed, from {@code split} on. */
  private final class Poll implements Runnable {
    private final Feed feed;
    private final FeedSplit split;
    private final int failures;

    Poll(Feed feed, FeedSplit split, int failures) {
      this.feed = feed;
      this.split = split;
      this.failures = failures;
    }

    @Override
    public void run() {
      try {
        FeedPage page = connector.fetch(feed, split.cursor());
        outcomes.add(records -> take(page, records));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt(); // closing
      } catch (FeedException e) {
        retry(String.valueOf(e.getMessage()), e.retryAfter().orElse(Duration.ZERO));
      } catch (RuntimeException e) {
        LOG.debug("poll of feed {} failed", feed.id(), e);
        retry(e.toString(), Duration.ZERO);
      } catch (Error e) {
        outcomes.add(records -> fail(e));
      }
    }

    private void take(FeedPage page, RecordsBySplits.Builder<FeedRecord> records) {
      Set<String> emittedBefore = new HashSet<>(split.emitted());
      for (Mention mention : page.mentions()) {
        if (!emittedBefore.contains(FeedRecord.keyOf(mention))) {
          records.add(split.feedId(), FeedRecord.of(mention));
        }
      }
      records.add(split.feedId(), FeedRecord.endOfPage(page.nextCursor()));
      FeedSplit next = new FeedSplit(split.feedId(), page.nextCursor(), List.of());
      schedule(new Poll(feed, next, 0), page.nextPollAfter());
    }

    private void retry(String reason, Duration askedFor) {
      Duration pause = backOff.pause(failures + 1, ThreadLocalRandom.current().nextDouble());
      Duration longer = askedFor.compareTo(pause) > 0 ? askedFor : pause;
      failedPolls.inc();
      LOG.warn("feed {} failed, next try in {} s: {}", feed.id(), longer.toSeconds(), reason);
      schedule(new Poll(feed, split, failures + 1), longer);
    }

    private void fail(Error error) throws IOException {
      throw new IOException("polling feed " + feed.id() + " broke", error);
    }
  }
}
