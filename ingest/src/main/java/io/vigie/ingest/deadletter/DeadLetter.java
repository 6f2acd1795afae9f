package io.vigie.ingest.deadletter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something refused ({@code dead-letter/1}); it never stops a job.
 *
 * @param at when it was refused
 * @param stage which stage refused it, for example {@code detect}
 * @param reason why, in a sentence for a person
 * @param source where it came from: a topic with its offset, a feed, a file and line
 * @param payload what was refused, cut at {@link #PAYLOAD_LIMIT} UTF-8 bytes
 */
public record DeadLetter(
    Instant at, String stage, String reason, @Nullable String source, @Nullable String payload) {

  /** The most of a payload that is kept, in UTF-8 bytes (64 KiB). */
  public static final int PAYLOAD_LIMIT = 64 * 1024;

  public DeadLetter {
    requirePresent("at", at);
    requirePresent("stage", stage);
    requirePresent("reason", reason);
    payload = payload == null ? null : Utf8Limit.cut(payload, PAYLOAD_LIMIT);
  }

  private static void requirePresent(String field, @Nullable Object value) {
    if (value == null) {
      throw new IllegalArgumentException(field + " is missing");
    }
  }
}
