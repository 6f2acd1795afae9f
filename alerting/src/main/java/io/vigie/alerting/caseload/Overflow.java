package io.vigie.alerting.caseload;

import io.vigie.alerting.alert.Alert;
import io.vigie.detect.detection.Detection;
import io.vigie.detect.harm.Harm;
import io.vigie.ingest.mention.Author;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The detections beyond {@link Alert#DETECTIONS_HELD}, counted: authors and mentions by 64-bit
 * hashes. A mutable class because it is keyed state that will change shape.
 */
public final class Overflow {
  public long detections;
  public Set<Harm> harms = new HashSet<>();
  public Set<Long> authors = new HashSet<>();
  public Set<Long> mentions = new HashSet<>();
  public @Nullable Instant firstPublishedAt;
  public long reach;

  /** For Flink. */
  public Overflow() {}

  void add(Detection detection) {
    detections++;
    harms.add(detection.harm());
    mentions.add(AlertFacts.hash(detection.mentionId()));
    Author author = detection.mention().author();
    String key = author == null ? null : author.key();
    if (key != null) {
      authors.add(AlertFacts.hash(key));
    }
    firstPublishedAt = AlertFacts.earlier(firstPublishedAt, detection.mention().publishedAt());
    reach = Math.max(reach, AlertFacts.reach(detection.mention()));
  }

  void addAll(Overflow other) {
    detections += other.detections;
    harms.addAll(other.harms);
    authors.addAll(other.authors);
    mentions.addAll(other.mentions);
    firstPublishedAt = AlertFacts.earlier(firstPublishedAt, other.firstPublishedAt);
    reach = Math.max(reach, other.reach);
  }
}
