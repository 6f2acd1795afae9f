package io.vigie.deploy.deadletter;

import io.vigie.ingest.deadletter.DeadLetter;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which dead letters are meant.
 *
 * @param stage the only stage wanted; null for every one
 * @param since the earliest time wanted; null for every time
 */
public record DeadLetterFilter(@Nullable String stage, @Nullable Instant since) {

  boolean accepts(DeadLetter letter) {
    return (stage == null || stage.equals(letter.stage()))
        && (since == null || !letter.at().isBefore(since));
  }
}
