package io.vigie.ingest.flink;

import io.vigie.ingest.source.Cursor;
import java.util.List;
import org.apache.flink.api.connector.source.SourceSplit;
import org.jspecify.annotations.Nullable;

/**
 * One feed and how far it was read. Its settings are not part of it, so that a changed
 * configuration takes effect on restart.
 *
 * @param cursor of the last page that was emitted whole; null before the first
 * @param emitted keys of the mentions that were emitted of the page after it
 */
public record FeedSplit(String feedId, @Nullable Cursor cursor, List<String> emitted)
    implements SourceSplit {

  public FeedSplit {
    emitted = List.copyOf(emitted);
  }

  /** A feed that was never read. */
  static FeedSplit start(String feedId) {
    return new FeedSplit(feedId, null, List.of());
  }

  @Override
  public String splitId() {
    return feedId;
  }
}
