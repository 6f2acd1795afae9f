package io.vigie.dashboards.sample;

import io.vigie.alerting.alert.Alert;
import io.vigie.alerting.alert.AlertIds;
import io.vigie.alerting.alert.AlertStatus;
import io.vigie.alerting.alert.AlertVersion;
import io.vigie.alerting.alert.Counts;
import io.vigie.alerting.alert.Pattern;
import io.vigie.alerting.alert.Severity;
import io.vigie.detect.detection.Detection;
import io.vigie.detect.harm.Harm;
import io.vigie.detect.match.Field;
import io.vigie.ingest.mention.Author;
import io.vigie.ingest.mention.Mention;
import io.vigie.ingest.mention.MentionKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds invented alerts for tests and for looking at the pages. */
public final class SampleAlert {
  public static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

  private String partyId = "party-1";
  private String tenant = "north-mutual";
  private AlertStatus status = AlertStatus.OPEN;
  private Severity severity = Severity.MEDIUM;
  private Instant openedAt = NOON;
  private @Nullable Instant dueAt;
  private @Nullable String assignee;
  private String seed = "one";
  private long decisions;
  private Pattern pattern = Pattern.NONE;
  private List<String> annexes = List.of();
  private long annexed;
  private final List<Detection> detections = new ArrayList<>();

  public static SampleAlert of(String seed) {
    SampleAlert sample = new SampleAlert();
    sample.seed = seed;
    return sample;
  }

  public SampleAlert party(String id, String ofTenant) {
    partyId = id;
    tenant = ofTenant;
    return this;
  }

  public SampleAlert status(AlertStatus value) {
    status = value;
    return this;
  }

  public SampleAlert severity(Severity value) {
    severity = value;
    return this;
  }

  public SampleAlert pattern(Pattern value) {
    pattern = value;
    return this;
  }

  /** Counts {@code detections} more, which lie in annexes of these names. */
  public SampleAlert annexes(long detections, String... names) {
    annexed = detections;
    annexes = List.of(names);
    return this;
  }

  public SampleAlert openedAt(Instant value) {
    openedAt = value;
    return this;
  }

  public SampleAlert dueAt(@Nullable Instant value) {
    dueAt = value;
    return this;
  }

  public SampleAlert assignee(@Nullable String value) {
    assignee = value;
    return this;
  }

  public SampleAlert decisions(long value) {
    decisions = value;
    return this;
  }

  /** Adds a post whose {@code quote} is the harm. */
  public SampleAlert post(Harm harm, String text, String quote) {
    return post(harm, text, quote, "https://forum.example/t/" + seed + "/" + detections.size());
  }

  public SampleAlert post(Harm harm, String text, String quote, @Nullable String url) {
    Mention mention =
        Mention.builder()
            .id("m-" + seed + "-" + detections.size())
            .kind(MentionKind.POST)
            .source("forum")
            .url(url)
            .author(new Author("marlo" + detections.size(), "Marlo", null, null, null, 40L))
            .publishedAt(openedAt.minusSeconds(90))
            .seenAt(openedAt.minusSeconds(1))
            .language("fr")
            .text(text)
            .build();
    return detection(mention, harm, quote);
  }

  public SampleAlert detection(Mention mention, Harm harm, String quote) {
    int start = Math.max(0, mention.textOrEmpty().indexOf(quote));
    detections.add(
        new Detection(
            Detection.idOf(mention, partyId, harm),
            mention.requiredId(),
            partyId,
            harm,
            0.93,
            quote,
            start,
            start + quote.length(),
            Field.TEXT,
            List.of("The words “" + quote + "” accuse the business.", "It is named in full."),
            "linear/1",
            0.97,
            mention));
    return this;
  }

  public Alert build() {
    if (detections.isEmpty()) {
      post(Harm.INSULT, "Le patron du Moulin Vert est un escroc, fuyez.", "escroc");
    }
    List<String> authors =
        detections.stream()
            .map(detection -> detection.mention().author())
            .filter(author -> author != null)
            .map(author -> String.valueOf(author.key()))
            .distinct()
            .toList();
    return new Alert(
        AlertIds.of(partyId, seed),
        AlertVersion.of(decisions, detections.size()),
        tenant,
        partyId,
        detections.stream().map(Detection::harm).distinct().sorted().toList(),
        severity,
        status,
        null,
        null,
        assignee,
        false,
        openedAt.minusSeconds(90),
        openedAt,
        openedAt,
        dueAt,
        pattern,
        authors,
        detections,
        annexes,
        new Counts(detections.size() + annexed, authors.size(), detections.size() + annexed),
        List.of());
  }
}
