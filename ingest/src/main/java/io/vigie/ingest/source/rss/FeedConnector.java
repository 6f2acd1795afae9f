package io.vigie.ingest.source.rss;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import io.vigie.ingest.fetch.FetchException;
import io.vigie.ingest.fetch.FetchRequest;
import io.vigie.ingest.fetch.FetchResponse;
import io.vigie.ingest.fetch.HttpFetcher;
import io.vigie.ingest.mention.Mention;
import io.vigie.ingest.source.Connector;
import io.vigie.ingest.source.Cursor;
import io.vigie.ingest.source.Feed;
import io.vigie.ingest.source.FeedException;
import io.vigie.ingest.source.FeedPage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads RSS and Atom feeds. An entry comes once, and again with a higher revision when it says that
 * it was updated after its publication. A document type declaration is refused, and with it every
 * external entity.
 */
public final class FeedConnector implements Connector {
  private final HttpFetcher fetcher;

  public FeedConnector(HttpFetcher fetcher) {
    this.fetcher = fetcher;
  }

  @Override
  public FeedPage fetch(Feed feed, @Nullable Cursor cursor)
      throws FeedException, InterruptedException {
    RssCursor last = RssCursor.read(cursor);
    FetchResponse answer = answer(feed, last);
    if (!answer.changed()) {
      return new FeedPage(List.of(), last.write(), feed.pollInterval());
    }
    Map<String, FeedEntry> entries = entries(feed, answer);
    RssCursor next = last.after(answer.etag(), answer.lastModified(), entries.keySet());
    return new FeedPage(unseen(entries, last), next.write(), feed.pollInterval());
  }

  private FetchResponse answer(Feed feed, RssCursor last)
      throws FeedException, InterruptedException {
    try {
      return fetcher.fetch(new FetchRequest(feed.url(), last.etag(), last.lastModified()));
    } catch (FetchException e) {
      throw new FeedException(String.valueOf(e.getMessage()), e.retryAfter().orElse(null), e);
    }
  }

  /** The entries of the feed under their marks, oldest first, undated ones in the feed's order. */
  private static Map<String, FeedEntry> entries(Feed feed, FetchResponse answer)
      throws FeedException {
    Map<String, FeedEntry> entries = new LinkedHashMap<>();
    parse(answer).getEntries().stream()
        .map(entry -> new FeedEntry(feed, entry))
        .sorted(Comparator.comparing(FeedConnector::timeOrEpoch))
        .forEach(entry -> entries.putIfAbsent(entry.mark(), entry));
    return entries;
  }

  private static Instant timeOrEpoch(FeedEntry entry) {
    Instant time = entry.time();
    return time == null ? Instant.EPOCH : time;
  }

  private static List<Mention> unseen(Map<String, FeedEntry> entries, RssCursor last) {
    Set<String> seen = new HashSet<>(last.seen());
    return entries.entrySet().stream()
        .filter(entry -> !seen.contains(entry.getKey()))
        .map(entry -> entry.getValue().mention())
        .toList();
  }

  private static SyndFeed parse(FetchResponse answer) throws FeedException {
    String type = answer.contentType() == null ? "application/xml" : answer.contentType();
    try (XmlReader xml = new XmlReader(new ByteArrayInputStream(answer.body()), type, true)) {
      return new SyndFeedInput().build(xml);
    } catch (com.rometools.rome.io.FeedException | IOException | IllegalArgumentException e) {
      throw new FeedException(answer.url() + " is not a readable feed: " + e.getMessage(), e);
    }
  }
}
