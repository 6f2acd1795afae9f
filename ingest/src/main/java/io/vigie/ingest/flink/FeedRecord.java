package io.vigie.ingest.flink;

import io.vigie.ingest.mention.Mention;
import io.vigie.ingest.mention.MentionIds;
import io.vigie.ingest.source.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * What a poll hands to the reader: a mention, or the cursor that ends a page.
 *
 * @param mention null at the end of a page
 * @param cursor null before it
 */
record FeedRecord(@Nullable Mention mention, @Nullable Cursor cursor) {

  static FeedRecord of(Mention mention) {
    return new FeedRecord(mention, null);
  }

  static FeedRecord endOfPage(Cursor next) {
    return new FeedRecord(null, next);
  }

  /** What tells a mention from all others of its feed, edits of it included. */
  static String keyOf(Mention mention) {
    return MentionIds.of(mention) + "@" + mention.revision();
  }
}
