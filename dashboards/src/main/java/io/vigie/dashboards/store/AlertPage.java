package io.vigie.dashboards.store;

import io.vigie.alerting.alert.Alert;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list of alerts.
 *
 * @param nextCursor what to ask the next page with; null on the last page
 * @param total how many alerts match on all pages together
 */
public record AlertPage(List<Alert> items, @Nullable String nextCursor, long total) {
  public AlertPage {
    items = List.copyOf(items);
  }
}
