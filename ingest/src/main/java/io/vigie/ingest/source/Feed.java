package io.vigie.ingest.source;

import io.vigie.ingest.mention.MentionKind;
import java.io.Serializable;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One configured feed.
 *
 * @param id unique and never changed: the cursor is kept under it
 * @param kind which connector reads it
 * @param url where it is read
 * @param source the {@code source} of its mentions; its id when left out
 * @param about what its entries are posted on or answer to: a listing or page
 * @param language ISO 639-1 code of its entries; detected for each when left out
 * @param mentionKind what its entries are; {@code ARTICLE} when left out
 * @param pollSeconds pause between two polls, at least 1; 300 when left out
 */
public record Feed(
    String id,
    FeedKind kind,
    String url,
    String source,
    @Nullable String about,
    @Nullable String language,
    MentionKind mentionKind,
    Integer pollSeconds)
    implements Serializable {
  private static final int DEFAULT_POLL_SECONDS = 300;

  @SuppressWarnings("NullAway") // a document on the wire may leave any of them out
  public Feed {
    requireText("id", id);
    requireText("url", url);
    kind = kind == null ? FeedKind.RSS : kind;
    source = source == null || source.isBlank() ? id : source;
    mentionKind = mentionKind == null ? MentionKind.ARTICLE : mentionKind;
    pollSeconds = pollSeconds == null ? DEFAULT_POLL_SECONDS : pollSeconds;
    if (pollSeconds < 1) {
      throw new IllegalArgumentException(
          "feed " + id + ": pollSeconds should be at least 1: was " + pollSeconds);
    }
  }

  /** An RSS or Atom feed with every default. */
  @SuppressWarnings("NullAway")
  public static Feed rss(String id, String url) {
    return new Feed(id, FeedKind.RSS, url, null, null, null, null, null);
  }

  /** This feed, polled every {@code seconds}. */
  public Feed every(int seconds) {
    return new Feed(id, kind, url, source, about, language, mentionKind, seconds);
  }

  /** The pause between two polls. */
  public Duration pollInterval() {
    return Duration.ofSeconds(pollSeconds);
  }

  @SuppressWarnings("NullAway")
  private static void requireText(String field, String value) {
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException("feed " + field + " is missing or empty");
    }
  }
}
