package io.vigie.ingest.source;

import io.vigie.ingest.mention.Mention;
import java.time.Duration;
import java.util.List;

/**
 * What one poll brought.
 *
 * @param mentions what is new since the cursor, oldest first, not yet normalised; each of them has
 *     a stable identity by {@code MentionIds} and revision
 * @param nextCursor where the next poll goes on
 * @param nextPollAfter the pause before it
 */
public record FeedPage(List<Mention> mentions, Cursor nextCursor, Duration nextPollAfter) {

  public FeedPage {
    mentions = List.copyOf(mentions);
  }
}
