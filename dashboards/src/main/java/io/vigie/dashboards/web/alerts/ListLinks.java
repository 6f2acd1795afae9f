package io.vigie.dashboards.web.alerts;

import io.vigie.alerting.alert.AlertStatus;
import io.vigie.dashboards.store.AlertQuery;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The addresses of the same list with one thing changed. */
public final class ListLinks {
  private final AlertQuery query;

  ListLinks(AlertQuery query) {
    this.query = query;
  }

  /** From the start, with this status; null for every status. */
  public String withStatus(@Nullable AlertStatus status) {
    return link(query.withStatuses(status == null ? List.of() : List.of(status)).after(null));
  }

  /** From the start, for every insured. */
  public String withoutParty() {
    return link(query.withParty(null).after(null));
  }

  String after(String cursor) {
    return link(query.after(cursor));
  }

  private static String link(AlertQuery query) {
    List<String> parts = new ArrayList<>();
    add(parts, "q", query.text());
    query.statuses().forEach(status -> add(parts, "status", status.name()));
    query.severities().forEach(severity -> add(parts, "severity", severity.name()));
    query.harms().forEach(harm -> add(parts, "harm", harm.name()));
    add(parts, "party", query.party());
    add(parts, "assignee", query.assignee());
    add(parts, "sort", query.sort().name());
    add(parts, "cursor", query.cursor());
    return "/alerts?" + String.join("&", parts);
  }

  private static void add(List<String> parts, String name, @Nullable String value) {
    if (value != null) {
      parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
  }
}
