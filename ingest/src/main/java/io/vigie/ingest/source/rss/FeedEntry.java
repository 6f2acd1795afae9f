package io.vigie.ingest.source.rss;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEnclosure;
import com.rometools.rome.feed.synd.SyndEntry;
import io.vigie.ingest.mention.Author;
import io.vigie.ingest.mention.Confidence;
import io.vigie.ingest.mention.Media;
import io.vigie.ingest.mention.Mention;
import io.vigie.ingest.mention.StableId;
import io.vigie.ingest.normalise.HtmlText;
import io.vigie.ingest.source.Feed;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One entry of a feed as a mention. */
final class FeedEntry {
  private final Feed feed;
  private final SyndEntry entry;

  FeedEntry(Feed feed, SyndEntry entry) {
    this.feed = feed;
    this.entry = entry;
  }

  /** The same for the same entry at the same revision, different otherwise; 16 hex digits. */
  String mark() {
    String link = present(entry.getLink());
    String key = present(entry.getUri()) == null ? link : entry.getUri();
    String identity = key == null ? plain(entry.getTitle()) + "\n" + text() : key;
    return StableId.digest(identity, Integer.toString(revision())).substring(0, 16);
  }

  /** When it was published, else last changed; null when the feed does not say. */
  @Nullable Instant time() {
    Instant published = instant(entry.getPublishedDate());
    return published == null ? updated() : published;
  }

  Mention mention() {
    String link = present(entry.getLink());
    return Mention.builder()
        .id(ownId(link))
        .revision(revision())
        .kind(feed.mentionKind())
        .source(feed.source())
        .url(link)
        .about(feed.about())
        .author(author())
        .publishedAt(time())
        .publishedAtConfidence(confidence())
        .language(feed.language())
        .title(present(plain(entry.getTitle())))
        .text(present(text()))
        .media(media())
        .build();
  }

  /** Made from the entry's own identifier: feeds of reviews link every entry to one page. */
  private @Nullable String ownId(@Nullable String link) {
    String uri = present(entry.getUri());
    return uri == null || uri.equals(link) ? null : StableId.of("m", feed.source(), uri);
  }

  /**
   * Seconds from the publication to the last change: 0 at first, and rising with each edit. Without
   * a date of publication edits go unnoticed.
   */
  private int revision() {
    Instant published = instant(entry.getPublishedDate());
    Instant updated = updated();
    if (published == null || updated == null || !updated.isAfter(published)) {
      return 0;
    }
    return (int) Math.min(Integer.MAX_VALUE, updated.getEpochSecond() - published.getEpochSecond());
  }

  private @Nullable Confidence confidence() {
    if (entry.getPublishedDate() != null) {
      return Confidence.HIGH;
    }
    return entry.getUpdatedDate() == null ? null : Confidence.MEDIUM;
  }

  private @Nullable Instant updated() {
    return instant(entry.getUpdatedDate());
  }

  private @Nullable Author author() {
    String name = present(plain(entry.getAuthor()));
    return name == null ? null : new Author(null, name, null, null, null, null);
  }

  private String text() {
    for (SyndContent content : entry.getContents()) {
      if (present(content.getValue()) != null) {
        return plain(content);
      }
    }
    return entry.getDescription() == null ? "" : plain(entry.getDescription());
  }

  private List<Media> media() {
    return entry.getEnclosures().stream()
        .filter(FeedEntry::isPicture)
        .map(enclosure -> new Media(enclosure.getUrl(), null))
        .toList();
  }

  @SuppressWarnings("NullAway") // the library leaves out what the feed leaves out
  private static boolean isPicture(SyndEnclosure enclosure) {
    return enclosure.getUrl() != null
        && enclosure.getType() != null
        && (enclosure.getType().startsWith("image/") || enclosure.getType().startsWith("video/"));
  }

  private static String plain(SyndContent content) {
    boolean html = "html".equals(content.getType()) || "xhtml".equals(content.getType());
    return html ? HtmlText.of(content.getValue()) : plain(content.getValue());
  }

  private static String plain(@Nullable String value) {
    return value == null ? "" : HtmlText.clean(HtmlText.ifMarkup(value));
  }

  private static @Nullable Instant instant(@Nullable Date date) {
    return date == null ? null : date.toInstant();
  }

  private static @Nullable String present(@Nullable String value) {
    return value == null || value.isBlank() ? null : value;
  }
}
