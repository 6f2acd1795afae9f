package io.vigie.ingest.flink;

import java.time.Duration;

/** How long a feed that fails is left alone. */
final class BackOff {
  private static final Duration FIRST = Duration.ofSeconds(5);
  private static final int MOST_DOUBLINGS = 20;

  private final Duration longest;

  BackOff(Duration longest) {
    this.longest = longest;
  }

  /**
   * The pause after {@code failures} failures in a row: 5 s, doubled each time up to the longest,
   * then shortened by up to a half so that feeds do not come back all at once.
   *
   * @param jitter from 0 (not shortened) to 1
   */
  Duration pause(int failures, double jitter) {
    int doublings = Math.min(MOST_DOUBLINGS, Math.max(0, failures - 1));
    Duration full = FIRST.multipliedBy(1L << doublings);
    Duration capped = full.compareTo(longest) > 0 ? longest : full;
    return capped.minusMillis((long) (capped.toMillis() / 2.0 * jitter));
  }
}
