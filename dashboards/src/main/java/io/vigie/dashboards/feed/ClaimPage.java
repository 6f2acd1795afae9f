package io.vigie.dashboards.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of claims, newest first; {@code nextCursor} is null on the last. */
public record ClaimPage(List<Claim> items, @Nullable String nextCursor, long total) {
  public ClaimPage {
    items = List.copyOf(items);
  }
}
