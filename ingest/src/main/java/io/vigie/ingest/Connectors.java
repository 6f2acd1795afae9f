package io.vigie.ingest;

import io.vigie.ingest.fetch.HttpFetcher;
import io.vigie.ingest.source.Connector;
import io.vigie.ingest.source.rss.FeedConnector;
import java.time.InstantSource;

/** Every connector, behind one: each feed is read by the connector of its kind. */
public final class Connectors {
  private Connectors() {}

  /** A connector for every kind of feed. */
  public static Connector of(IngestConfiguration configuration) {
    HttpFetcher fetcher = new HttpFetcher(configuration.fetch(), InstantSource.system());
    Connector rss = new FeedConnector(fetcher);
    return (feed, cursor) ->
        switch (feed.kind()) {
          case RSS -> rss.fetch(feed, cursor);
        };
  }
}
