package io.vigie.ingest.source.rss;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vigie.ingest.source.Cursor;
import io.vigie.ingest.source.FeedException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far a feed was read: the validators of the last answer, and marks of the entries seen.
 *
 * @param seen newest last; all marks of the last page, and older ones up to {@link #MOST_SEEN}
 */
record RssCursor(@Nullable String etag, @Nullable String lastModified, List<String> seen) {
  static final int MOST_SEEN = 2_000;
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  @SuppressWarnings("NullAway") // an older cursor may lack it
  RssCursor {
    seen = seen == null ? List.of() : List.copyOf(seen);
  }

  static RssCursor start() {
    return new RssCursor(null, null, List.of());
  }

  static RssCursor read(@Nullable Cursor cursor) throws FeedException {
    if (cursor == null) {
      return start();
    }
    try {
      return JSON.readValue(cursor.value(), RssCursor.class);
    } catch (JsonProcessingException e) {
      throw new FeedException("the cursor is not one of an RSS feed: " + cursor.value(), e);
    }
  }

  Cursor write() {
    try {
      return new Cursor(JSON.writeValueAsString(this));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a cursor should always be writable", e);
    }
  }

  /** The cursor after a page whose entries have {@code marks}. */
  RssCursor after(@Nullable String newEtag, @Nullable String newLastModified, Set<String> marks) {
    LinkedHashSet<String> all = new LinkedHashSet<>(seen);
    all.removeAll(marks);
    int spare = Math.max(0, MOST_SEEN - marks.size());
    List<String> older = all.stream().skip(Math.max(0, all.size() - spare)).toList();
    LinkedHashSet<String> kept = new LinkedHashSet<>(older);
    kept.addAll(marks);
    return new RssCursor(newEtag, newLastModified, List.copyOf(kept));
  }
}
