package io.vigie.ingest;

import io.vigie.ingest.fetch.FetchLimits;
import io.vigie.ingest.source.Feed;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The {@code ingest} section of {@code vigie.yaml}; what is left out gets its default.
 *
 * @param feeds what is polled; default none
 * @param fetch limits of every fetch
 * @param concurrentPolls how many feeds one reader polls at once, 1 to 64; default 4
 * @param longestBackOffSeconds longest pause of a feed that keeps failing; default 3600
 */
public record IngestConfiguration(
    List<Feed> feeds, FetchLimits fetch, Integer concurrentPolls, Integer longestBackOffSeconds)
    implements Serializable {

  @SuppressWarnings("NullAway") // a document on the wire may leave any of them out
  public IngestConfiguration {
    feeds = feeds == null ? List.of() : List.copyOf(feeds);
    fetch = fetch == null ? FetchLimits.defaults() : fetch;
    concurrentPolls = concurrentPolls == null ? 4 : concurrentPolls;
    longestBackOffSeconds = longestBackOffSeconds == null ? 3_600 : longestBackOffSeconds;
    requireBetween("concurrentPolls", concurrentPolls, 1, 64);
    requireBetween("longestBackOffSeconds", longestBackOffSeconds, 1, 86_400);
    requireDistinctIds(feeds);
  }

  @SuppressWarnings("NullAway")
  public static IngestConfiguration defaults() {
    return new IngestConfiguration(null, null, null, null);
  }

  /** This configuration with other feeds. */
  public IngestConfiguration withFeeds(List<Feed> others) {
    return new IngestConfiguration(others, fetch, concurrentPolls, longestBackOffSeconds);
  }

  private static void requireBetween(String field, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          field + " should be between " + least + " and " + most + ": was " + value);
    }
  }

  private static void requireDistinctIds(List<Feed> feeds) {
    Set<String> ids = new HashSet<>();
    for (Feed feed : feeds) {
      if (!ids.add(feed.id())) {
        throw new IllegalArgumentException("feeds should have distinct ids: twice " + feed.id());
      }
    }
  }
}
