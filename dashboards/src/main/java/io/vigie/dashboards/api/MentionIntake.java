package io.vigie.dashboards.api;

import io.vigie.dashboards.access.Principal;
import io.vigie.dashboards.log.DeadLetterLog;
import io.vigie.dashboards.log.MentionLog;
import io.vigie.ingest.deadletter.DeadLetter;
import io.vigie.ingest.json.JsonLine;
import io.vigie.ingest.json.MalformedRecordException;
import io.vigie.ingest.mention.Mention;
import io.vigie.ingest.normalise.MentionReader;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Takes one line in: reads it, tells duplicates, writes it, and says what became of it. */
final class MentionIntake {
  private static final String STAGE = "api";

  private final MentionReader reader = new MentionReader();
  private final RecentMentions recent = new RecentMentions();
  private final MentionLog mentions;
  private final DeadLetterLog deadLetters;
  private final InstantSource clock;

  MentionIntake(MentionLog mentions, DeadLetterLog deadLetters, InstantSource clock) {
    this.mentions = mentions;
    this.deadLetters = deadLetters;
    this.clock = clock;
  }

  /** What became of a line. */
  enum Outcome {
    ACCEPTED,
    DUPLICATE,
    REJECTED
  }

  /**
   * The answer to one line.
   *
   * @param line counted from 1
   * @param id the mention's; null when it could not be read
   */
  record Receipt(long line, @Nullable String id, Outcome status, @Nullable String reason) {}

  /**
   * Completes when the mention, or its dead letter, can no longer be lost.
   *
   * @param again whether to take in also what was accepted before, because a later stage failed on
   *     it; a detection made twice has the same id and counts once
   */
  CompletableFuture<Receipt> take(Principal caller, JsonLine line, boolean again) {
    long number = numberOf(line.origin());
    Mention mention;
    try {
      mention = reader.read(line.bytes(), 0, line.bytes().length, clock.instant());
      requireAllowed(caller, mention);
    } catch (MalformedRecordException e) {
      return reject(number, String.valueOf(e.getMessage()), line.bytes());
    }
    String id = mention.requiredId();
    if (!recent.add(id, mention.revision()) && !again) {
      return CompletableFuture.completedFuture(
          new Receipt(number, id, Outcome.DUPLICATE, "it was accepted before"));
    }
    return mentions.append(mention).handle((done, failure) -> written(number, mention, failure));
  }

  /** A line that could not even be read as a line. */
  CompletableFuture<Receipt> reject(long line, String reason, byte @Nullable [] payload) {
    String text = payload == null ? null : new String(payload, StandardCharsets.UTF_8);
    DeadLetter letter =
        new DeadLetter(clock.instant(), STAGE, reason, "POST /api/v1/mentions line " + line, text);
    Receipt receipt = new Receipt(line, null, Outcome.REJECTED, reason);
    return deadLetters.append(letter).handle((done, failure) -> receipt);
  }

  static long numberOf(String origin) {
    return Long.parseLong(origin.substring(origin.lastIndexOf(':') + 1));
  }

  private Receipt written(long number, Mention mention, @Nullable Throwable failure) {
    String id = mention.requiredId();
    if (failure == null) {
      return new Receipt(number, id, Outcome.ACCEPTED, null);
    }
    recent.forget(id, mention.revision());
    return new Receipt(
        number, id, Outcome.REJECTED, "the pipeline did not take it in; send it again");
  }

  /** An insured may point at a page; words put in somebody's mouth need an integration. */
  private static void requireAllowed(Principal caller, Mention mention)
      throws MalformedRecordException {
    boolean onlyUrl =
        mention.url() != null
            && mention.textOrEmpty().isEmpty()
            && mention.titleOrEmpty().isEmpty()
            && mention.media().isEmpty()
            && !mention.deleted();
    if (caller.role().seesPartiesOnly() && !onlyUrl) {
      throw new MalformedRecordException("a policyholder may send a url alone");
    }
  }
}
