package io.vigie.ingest.flink;

import io.vigie.ingest.source.Feed;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.flink.api.connector.source.SplitEnumerator;
import org.apache.flink.api.connector.source.SplitEnumeratorContext;
import org.jspecify.annotations.Nullable;

/**
 * Gives each configured feed to one reader, all feeds of a host to the same one, which keeps the
 * pause between requests to that host. A feed added to the configuration starts on the next
 * restart; one that was removed is forgotten. Readers never run out of splits, so that a job
 * without feeds stays up.
 */
final class FeedEnumerator implements SplitEnumerator<FeedSplit, AssignedFeeds> {
  private final SplitEnumeratorContext<FeedSplit> context;
  private final Map<String, String> hostOfFeed = new HashMap<>();
  private final Map<String, FeedSplit> waiting = new LinkedHashMap<>();
  private final Set<String> assigned = new LinkedHashSet<>();

  FeedEnumerator(
      SplitEnumeratorContext<FeedSplit> context, List<Feed> feeds, AssignedFeeds before) {
    this.context = context;
    for (Feed feed : feeds) {
      hostOfFeed.put(feed.id(), hostOf(feed));
      if (before.feedIds().contains(feed.id())) {
        assigned.add(feed.id());
      } else {
        waiting.put(feed.id(), FeedSplit.start(feed.id()));
      }
    }
  }

  @Override
  public void start() {}

  @Override
  public void handleSplitRequest(int reader, @Nullable String requesterHostname) {
    // feeds are given out, not asked for
  }

  @Override
  public void addReader(int reader) {
    for (FeedSplit split : List.copyOf(waiting.values())) {
      if (ownerOf(split) == reader) {
        waiting.remove(split.feedId());
        assigned.add(split.feedId());
        context.assignSplit(split, reader);
      }
    }
  }

  @Override
  public void addSplitsBack(List<FeedSplit> splits, int reader) {
    for (FeedSplit split : splits) {
      assigned.remove(split.feedId());
      waiting.put(split.feedId(), split);
    }
    context.registeredReaders().keySet().forEach(this::addReader);
  }

  @Override
  public AssignedFeeds snapshotState(long checkpointId) {
    return new AssignedFeeds(List.copyOf(assigned));
  }

  @Override
  public void close() {}

  private int ownerOf(FeedSplit split) {
    String host = hostOfFeed.getOrDefault(split.feedId(), split.feedId());
    return Math.floorMod(host.hashCode(), context.currentParallelism());
  }

  private static String hostOf(Feed feed) {
    try {
      String host = new URI(feed.url()).getHost();
      return host == null ? feed.id() : host.toLowerCase(Locale.ROOT);
    } catch (URISyntaxException e) {
      return feed.id(); // its polls will fail with a reason
    }
  }
}
