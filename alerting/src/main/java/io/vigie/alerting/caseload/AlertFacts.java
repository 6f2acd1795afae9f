package io.vigie.alerting.caseload;

import io.vigie.alerting.alert.Counts;
import io.vigie.detect.detection.Detection;
import io.vigie.detect.harm.Harm;
import io.vigie.ingest.mention.Author;
import io.vigie.ingest.mention.Mention;
import io.vigie.ingest.mention.StableId;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be told of an alert's detections, held and counted alike. */
final class AlertFacts {
  private static final int LONG_HEX_DIGITS = 16;
  private static final int HEX = 16;

  private final AlertState alert;

  AlertFacts(AlertState alert) {
    this.alert = alert;
  }

  Set<Harm> harms() {
    Set<Harm> harms = EnumSet.noneOf(Harm.class);
    harms.addAll(alert.more.harms);
    alert.detections.forEach(held -> harms.add(held.harm()));
    return harms;
  }

  List<String> authors() {
    return alert.detections.stream()
        .map(held -> held.mention().author())
        .map(author -> author == null ? null : author.key())
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  Counts counts() {
    return alert.more.detections == 0 ? countsOfHeld() : countsOfAll();
  }

  private Counts countsOfHeld() {
    long mentions = alert.detections.stream().map(Detection::mentionId).distinct().count();
    return new Counts(alert.detections.size(), authors().size(), mentions);
  }

  private Counts countsOfAll() {
    Set<Long> authors = new HashSet<>(alert.more.authors);
    authors().forEach(author -> authors.add(hash(author)));
    Set<Long> mentions = new HashSet<>(alert.more.mentions);
    alert.detections.forEach(held -> mentions.add(hash(held.mentionId())));
    return new Counts(
        alert.detections.size() + alert.more.detections, authors.size(), mentions.size());
  }

  @Nullable Instant firstPublishedAt() {
    Instant first = alert.more.firstPublishedAt;
    for (Detection held : alert.detections) {
      first = earlier(first, held.mention().publishedAt());
    }
    return first;
  }

  long reach() {
    return Math.max(
        alert.more.reach,
        alert.detections.stream().mapToLong(held -> reach(held.mention())).max().orElse(0));
  }

  /** The reach that the source told, else the followers of the author. */
  static long reach(Mention mention) {
    Long reach = mention.reach();
    if (reach != null) {
      return reach;
    }
    Author author = mention.author();
    Long followers = author == null ? null : author.followers();
    return followers == null ? 0 : followers;
  }

  static @Nullable Instant earlier(@Nullable Instant first, @Nullable Instant second) {
    if (first == null || second == null) {
      return first == null ? second : first;
    }
    return first.isBefore(second) ? first : second;
  }

  static long hash(String value) {
    return Long.parseUnsignedLong(StableId.digest(value).substring(0, LONG_HEX_DIGITS), HEX);
  }
}
