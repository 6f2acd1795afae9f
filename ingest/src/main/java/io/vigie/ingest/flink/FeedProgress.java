package io.vigie.ingest.flink;

import io.vigie.ingest.mention.Mention;
import io.vigie.ingest.source.Cursor;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.connector.source.SourceOutput;
import org.jspecify.annotations.Nullable;

/**
 * How far a feed's mentions have left the reader. A checkpoint in the middle of a page keeps the
 * cursor before it and the keys emitted since, so that nothing is lost or doubled.
 */
final class FeedProgress {
  private final String feedId;
  private @Nullable Cursor cursor;
  private final List<String> emitted;

  FeedProgress(FeedSplit split) {
    this.feedId = split.feedId();
    this.cursor = split.cursor();
    this.emitted = new ArrayList<>(split.emitted());
  }

  void take(FeedRecord record, SourceOutput<Mention> output) {
    Mention mention = record.mention();
    if (mention != null) {
      output.collect(mention);
      emitted.add(FeedRecord.keyOf(mention));
    }
    Cursor next = record.cursor();
    if (next != null) {
      cursor = next;
      emitted.clear();
    }
  }

  FeedSplit toSplit() {
    return new FeedSplit(feedId, cursor, emitted);
  }
}
