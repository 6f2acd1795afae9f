package io.vigie.alerting.caseload;

import io.vigie.alerting.alert.Alert;
import io.vigie.alerting.alert.Annexed;
import io.vigie.detect.detection.Detection;
import io.vigie.detect.harm.Harm;
import io.vigie.ingest.mention.Author;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The detections beyond {@link Alert#DETECTIONS_HELD}, counted: authors and mentions by 64-bit
 * hashes. They themselves lie outside, in annexes. A mutable class because it is keyed state that
 * will change shape.
 */
public final class Overflow {
  public long detections;
  public Set<Harm> harms = new HashSet<>();
  public Set<Long> authors = new HashSet<>();
  public Set<Long> mentions = new HashSet<>();
  public @Nullable Instant firstPublishedAt;
  public long reach;

  /** The annexes in which they lie: its own, and those of alerts that were merged into it. */
  public List<String> annexes = new ArrayList<>();

  /** Its own annex; empty before the first detection. */
  public String annex = "";

  /** How many detections lie in its own annex. */
  public long annexed;

  /** For Flink. */
  public Overflow() {}

  /**
   * Counts a detection.
   *
   * @param nameOfAnnex of its own annex, should this be the first; never used before
   * @return where the detection should lie
   */
  Annexed add(Detection detection, String nameOfAnnex) {
    count(detection);
    if (annex.isEmpty()) {
      annex = nameOfAnnex;
      annexes.add(annex);
    }
    annexed++;
    return new Annexed(annex, annexed, detection);
  }

  private void count(Detection detection) {
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
    annexes.addAll(other.annexes);
  }
}
