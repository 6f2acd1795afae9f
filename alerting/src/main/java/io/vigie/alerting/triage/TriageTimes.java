package io.vigie.alerting.triage;

import java.time.Duration;

/**
 * The times of the triage rules, by decision times.
 *
 * @param lock how long a {@code LOCK} keeps others out
 * @param undo how long the caller's own last decision can be undone
 */
public record TriageTimes(Duration lock, Duration undo) {
  /** Ten minutes and ten seconds. */
  public static final TriageTimes DEFAULT =
      new TriageTimes(Duration.ofMinutes(10), Duration.ofSeconds(10));
}
