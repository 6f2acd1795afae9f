package io.vigie.dashboards.web.alerts;

import io.vigie.alerting.alert.AlertStatus;
import io.vigie.alerting.alert.Severity;
import io.vigie.dashboards.store.AlertQuery;
import io.vigie.dashboards.store.AlertSort;
import io.vigie.detect.harm.Harm;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the list shows.
 *
 * @param party whose alerts alone are shown; empty for everybody's
 * @param problem why the search could not be read; empty when it could
 * @param shownAt when the list was made: what is opened later is new to its reader
 */
public record AlertsView(
    List<AlertRow> rows,
    long total,
    @Nullable String nextLink,
    String party,
    String problem,
    AlertQuery query,
    ListLinks links,
    String shownAt,
    String userName) {

  public String text() {
    return query.text() == null ? "" : query.text();
  }

  public String partyId() {
    return query.party() == null ? "" : query.party();
  }

  public boolean isMine() {
    return userName.equals(query.assignee());
  }

  public boolean hasStatus(AlertStatus status) {
    return query.statuses().equals(List.of(status));
  }

  public boolean hasHarm(Harm harm) {
    return query.harms().contains(harm);
  }

  public boolean hasSeverity(Severity severity) {
    return query.severities().contains(severity);
  }

  public boolean hasSort(AlertSort sort) {
    return query.sort() == sort;
  }
}
