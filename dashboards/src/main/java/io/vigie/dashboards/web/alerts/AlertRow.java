package io.vigie.dashboards.web.alerts;

import io.vigie.alerting.alert.Alert;
import io.vigie.alerting.alert.Pattern;
import io.vigie.dashboards.feed.PartyBook;
import io.vigie.dashboards.web.SafeLink;
import io.vigie.dashboards.web.Texts;
import io.vigie.detect.detection.Detection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One alert in the list. */
public record AlertRow(
    String id,
    String link,
    String severity,
    String severityName,
    String status,
    String statusName,
    String party,
    List<String> harms,
    String quote,
    String source,
    String openedAt,
    String opened,
    @Nullable String due,
    String assignee,
    String pattern,
    long mentions) {
  private static final int LONGEST_QUOTE = 220;

  static AlertRow of(Alert alert, Texts texts, PartyBook parties) {
    return new AlertRow(
        alert.id(),
        "/alerts/" + alert.id(),
        alert.severity().name(),
        texts.of(alert.severity()),
        alert.status().name(),
        texts.of(alert.status()),
        parties.nameOf(alert.partyId()),
        alert.harms().stream().map(texts::of).toList(),
        quote(alert),
        source(alert),
        alert.openedAt().toString(),
        texts.when(alert.openedAt()),
        alert.dueAt() == null ? null : texts.when(alert.dueAt()),
        alert.assignee() == null ? "" : alert.assignee(),
        alert.pattern() == Pattern.NONE ? "" : texts.of(alert.pattern()),
        alert.counts().mentions());
  }

  /** The words of the first detection, or the beginning of its text when it quotes none. */
  private static String quote(Alert alert) {
    if (alert.detections().isEmpty()) {
      return "";
    }
    Detection first = alert.detections().get(0);
    String words = first.quote().isBlank() ? first.mention().textOrEmpty() : first.quote();
    String line = words.isBlank() ? first.mention().titleOrEmpty() : words;
    return line.length() <= LONGEST_QUOTE
        ? line
        : line.substring(
                0,
                line.offsetByCodePoints(
                    0, Math.min(LONGEST_QUOTE, line.codePointCount(0, line.length()))))
            + "…";
  }

  private static String source(Alert alert) {
    if (alert.detections().isEmpty()) {
      return "";
    }
    Detection first = alert.detections().get(0);
    String host = SafeLink.host(first.mention().url());
    String source = first.mention().source();
    return host != null ? host : source == null ? "" : source;
  }
}
