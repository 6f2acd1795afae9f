package io.vigie.ingest.source;

import org.jspecify.annotations.Nullable;

/** Reads one kind of feed. Thread-safe: several feeds are polled at once. */
@FunctionalInterface
public interface Connector {

  /**
   * Polls {@code feed} once. The same cursor may be given again after a crash, and then what is
   * still there comes again.
   *
   * @param cursor of the last poll; null for the first one
   * @throws FeedException when this poll failed; the feed is polled again later
   */
  FeedPage fetch(Feed feed, @Nullable Cursor cursor) throws FeedException, InterruptedException;
}
