package io.vigie.ingest.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Spaces the requests to each host. Thread-safe. */
final class HostPace {
  private static final int MANY_HOSTS = 10_000;

  private final Duration delay;
  private final Map<String, Instant> nextTurn = new HashMap<>();

  HostPace(Duration delay) {
    this.delay = delay;
  }

  /** Takes the next turn at {@code host} and says how long to wait for it. */
  synchronized Duration waitFor(String host, Instant now) {
    if (nextTurn.size() > MANY_HOSTS) {
      nextTurn.values().removeIf(turn -> turn.isBefore(now));
    }
    Instant booked = nextTurn.getOrDefault(host, now);
    Instant turn = booked.isBefore(now) ? now : booked;
    nextTurn.put(host, turn.plus(delay));
    return Duration.between(now, turn);
  }
}
