package io.vigie.dashboards.decide;

import io.vigie.dashboards.access.Principal;
import io.vigie.dashboards.decide.RefusedException.Why;
import io.vigie.dashboards.feed.PartyBook;
import io.vigie.dashboards.log.DetectionLog;
import io.vigie.detect.detection.Detection;
import io.vigie.detect.detection.MentionExcerpt;
import io.vigie.detect.harm.Harm;
import io.vigie.detect.match.Field;
import io.vigie.ingest.mention.Mention;
import io.vigie.ingest.normalise.MentionLimits;
import io.vigie.ingest.normalise.MentionNormaliser;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Opens alerts by hand. A person's finding takes the way of a model's, as a detection whose model
 * is {@link #MODEL}: it is grouped, graded and stored like any other.
 */
public final class AlertOpener {
  /** What stands in {@link Detection#model()} when a person found the harm. */
  public static final String MODEL = "person";

  private static final String SOURCE = "person";

  private final PartyBook parties;
  private final DetectionLog detections;
  private final InstantSource clock;
  private final MentionNormaliser normaliser = new MentionNormaliser();

  public AlertOpener(PartyBook parties, DetectionLog detections, InstantSource clock) {
    this.parties = parties;
    this.detections = detections;
    this.clock = clock;
  }

  /**
   * What a person found.
   *
   * @param quote the words that do the harm; the whole text when absent
   * @param publishedAt RFC 3339
   * @param comment why it is harmful, in the person's words
   */
  public record Request(
      @Nullable String partyId,
      @Nullable String harm,
      @Nullable String text,
      @Nullable String title,
      @Nullable String url,
      @Nullable String quote,
      @Nullable String publishedAt,
      @Nullable String comment) {}

  /**
   * Writes the detection, and returns it when it can no longer be lost.
   *
   * @throws RefusedException when the party is not the caller's, or the request makes no sense
   */
  public Detection open(Principal caller, Request request) {
    String partyId = required("partyId", request.partyId());
    boolean visible =
        parties
            .find(partyId)
            .filter(party -> caller.scope().sees(party.tenantOrDefault(), party.id()))
            .isPresent();
    if (!visible) {
      throw new RefusedException(Why.NOT_FOUND, "There is no such party.");
    }
    Detection detection = detection(caller, partyId, harm(request.harm()), request);
    Answers.await(detections.append(detection));
    return detection;
  }

  private Detection detection(Principal caller, String partyId, Harm harm, Request request) {
    Mention mention = normalised(request);
    String quote = quote(mention, request.quote());
    int start = mention.textOrEmpty().indexOf(quote);
    int end = start + quote.length();
    return new Detection(
        Detection.idOf(mention, partyId, harm),
        mention.requiredId(),
        partyId,
        harm,
        1,
        quote,
        start,
        end,
        Field.TEXT,
        reasons(caller, request),
        MODEL,
        1,
        MentionExcerpt.around(mention, start, end));
  }

  private Mention normalised(Request request) {
    Mention mention =
        Mention.builder()
            .source(SOURCE)
            .text(request.text())
            .title(request.title())
            .url(request.url())
            .publishedAt(time(request.publishedAt()))
            .build();
    if (!mention.hasContent()) {
      throw new RefusedException(Why.INVALID, "An alert needs a text or a url.");
    }
    Optional<String> refusal = MentionLimits.reasonToRefuse(mention);
    if (refusal.isPresent()) {
      throw new RefusedException(Why.INVALID, refusal.get());
    }
    return normaliser.normalise(mention, clock.instant());
  }

  private static String quote(Mention mention, @Nullable String asked) {
    if (asked == null || asked.isBlank()) {
      return mention.textOrEmpty();
    }
    if (!mention.textOrEmpty().contains(asked)) {
      throw new RefusedException(Why.INVALID, "The quote should stand in the text word by word.");
    }
    return asked;
  }

  private static List<String> reasons(Principal caller, Request request) {
    String found = "Found by " + caller.name() + ", not by a model.";
    return request.comment() == null || request.comment().isBlank()
        ? List.of(found)
        : List.of(found, request.comment().strip());
  }

  private static Harm harm(@Nullable String name) {
    String given = required("harm", name);
    return Arrays.stream(Harm.values())
        .filter(harm -> harm.name().equals(given))
        .findFirst()
        .orElseThrow(
            () ->
                new RefusedException(
                    Why.INVALID,
                    "harm should be one of " + Arrays.toString(Harm.values()) + ": was " + given));
  }

  private static @Nullable Instant time(@Nullable String value) {
    try {
      return value == null ? null : Instant.parse(value);
    } catch (DateTimeParseException e) {
      throw new RefusedException(
          Why.INVALID, "publishedAt should be a time such as 2026-01-31T12:00:00Z: was " + value);
    }
  }

  private static String required(String field, @Nullable String value) {
    if (value == null || value.isBlank()) {
      throw new RefusedException(Why.INVALID, field + " is missing.");
    }
    return value;
  }
}
