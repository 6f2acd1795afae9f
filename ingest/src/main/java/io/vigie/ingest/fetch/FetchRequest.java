package io.vigie.ingest.fetch;

import org.jspecify.annotations.Nullable;

/**
 * What to fetch.
 *
 * @param etag of the copy that is already there
 * @param lastModified of the copy that is already there, as its server wrote it
 */
public record FetchRequest(String url, @Nullable String etag, @Nullable String lastModified) {

  /** A request for whatever is there. */
  public static FetchRequest of(String url) {
    return new FetchRequest(url, null, null);
  }
}
