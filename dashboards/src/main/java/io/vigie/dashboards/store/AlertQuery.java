package io.vigie.dashboards.store;

import io.vigie.alerting.alert.AlertStatus;
import io.vigie.alerting.alert.Severity;
import io.vigie.detect.harm.Harm;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for; every part but sort and size may be absent, and then does not filter.
 *
 * @param text words in quotes, texts and titles; all must occur; {@code "…"}, {@code OR}, {@code
 *     -word} and {@code word*} are understood
 * @param statuses any of these
 * @param harms any of these
 * @param severities any of these
 * @param party exactly this party id
 * @param assignee exactly this user
 * @param from opened at or after
 * @param to opened before
 * @param cursor where the page before this one ended
 * @param size alerts a page, 1 to {@link #LARGEST_SIZE}
 */
public record AlertQuery(
    @Nullable String text,
    List<AlertStatus> statuses,
    List<Harm> harms,
    List<Severity> severities,
    @Nullable String party,
    @Nullable String assignee,
    @Nullable Instant from,
    @Nullable Instant to,
    AlertSort sort,
    @Nullable String cursor,
    int size) {

  public static final int DEFAULT_SIZE = 50;
  public static final int LARGEST_SIZE = 500;

  /** Every alert, newest first. */
  public static final AlertQuery EVERYTHING =
      new AlertQuery(
          null,
          List.of(),
          List.of(),
          List.of(),
          null,
          null,
          null,
          null,
          AlertSort.NEWEST,
          null,
          DEFAULT_SIZE);

  public AlertQuery {
    statuses = List.copyOf(statuses);
    harms = List.copyOf(harms);
    severities = List.copyOf(severities);
    if (size < 1 || size > LARGEST_SIZE) {
      throw new IllegalArgumentException(
          "size should be between 1 and " + LARGEST_SIZE + ": was " + size);
    }
  }

  public AlertQuery withText(@Nullable String value) {
    return new AlertQuery(
        value, statuses, harms, severities, party, assignee, from, to, sort, cursor, size);
  }

  public AlertQuery withStatuses(List<AlertStatus> values) {
    return new AlertQuery(
        text, values, harms, severities, party, assignee, from, to, sort, cursor, size);
  }

  public AlertQuery withHarms(List<Harm> values) {
    return new AlertQuery(
        text, statuses, values, severities, party, assignee, from, to, sort, cursor, size);
  }

  public AlertQuery withSeverities(List<Severity> values) {
    return new AlertQuery(
        text, statuses, harms, values, party, assignee, from, to, sort, cursor, size);
  }

  public AlertQuery withParty(@Nullable String value) {
    return new AlertQuery(
        text, statuses, harms, severities, value, assignee, from, to, sort, cursor, size);
  }

  public AlertQuery withAssignee(@Nullable String value) {
    return new AlertQuery(
        text, statuses, harms, severities, party, value, from, to, sort, cursor, size);
  }

  public AlertQuery between(@Nullable Instant first, @Nullable Instant end) {
    return new AlertQuery(
        text, statuses, harms, severities, party, assignee, first, end, sort, cursor, size);
  }

  public AlertQuery sortedBy(AlertSort value) {
    return new AlertQuery(
        text, statuses, harms, severities, party, assignee, from, to, value, cursor, size);
  }

  public AlertQuery after(@Nullable String value) {
    return new AlertQuery(
        text, statuses, harms, severities, party, assignee, from, to, sort, value, size);
  }

  public AlertQuery ofSize(int value) {
    return new AlertQuery(
        text, statuses, harms, severities, party, assignee, from, to, sort, cursor, value);
  }
}
