package io.vigie.ingest.flink;

import io.vigie.ingest.source.Feed;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.flink.api.connector.source.SplitEnumerator;
import org.apache.flink.api.connector.source.SplitEnumeratorContext;
import org.jspecify.annotations.Nullable;

/**
 * Gives each configured feed to one reader. A feed added to the configuration starts on the next
 * restart; one that was removed is forgotten. Readers never run out of splits, so that a job
 * without feeds stays up.
 */
final class FeedEnumerator implements SplitEnumerator<FeedSplit, AssignedFeeds> {
  private final SplitEnumeratorContext<FeedSplit> context;
  private final Map<String, FeedSplit> waiting = new LinkedHashMap<>();
  private final Set<String> assigned = new LinkedHashSet<>();

  FeedEnumerator(
      SplitEnumeratorContext<FeedSplit> context, List<Feed> feeds, AssignedFeeds before) {
    this.context = context;
    for (Feed feed : feeds) {
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
    return Math.floorMod(split.feedId().hashCode(), context.currentParallelism());
  }
}
