package io.vigie.dashboards.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows guessing down: after five failures of one name from one address, or 25 of one address, the
 * next try has to wait, twice as long each time, at most 15 minutes. A success forgets the name's
 * failures. Keeps the last 10,000 names and addresses.
 */
final class LogInThrottle {
  private static final int FREE_FAILURES_OF_NAME = 5;
  private static final int FREE_FAILURES_OF_ADDRESS = 25;
  private static final int MOST_KEPT = 10_000;
  private static final int LARGEST_EXPONENT = 10;
  private static final Duration LONGEST = Duration.ofMinutes(15);
  private static final Duration FORGOTTEN = Duration.ofHours(1);

  private record Failures(int count, Instant last) {}

  private final InstantSource clock;
  private final Map<String, Failures> failures =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
          return size() > MOST_KEPT;
        }
      };

  LogInThrottle(InstantSource clock) {
    this.clock = clock;
  }

  /** How long this name has to wait at this address; zero when it may try. */
  synchronized Duration pause(String name, String address) {
    Duration byName = pause(nameKey(name, address), FREE_FAILURES_OF_NAME);
    Duration byAddress = pause(addressKey(address), FREE_FAILURES_OF_ADDRESS);
    return byName.compareTo(byAddress) > 0 ? byName : byAddress;
  }

  synchronized void failed(String name, String address) {
    count(nameKey(name, address));
    count(addressKey(address));
  }

  synchronized void succeeded(String name, String address) {
    failures.remove(nameKey(name, address));
  }

  private Duration pause(String key, int free) {
    Failures known = failures.get(key);
    if (known == null || known.count < free) {
      return Duration.ZERO;
    }
    Duration whole = Duration.ofSeconds(1L << Math.min(known.count - free, LARGEST_EXPONENT));
    Instant until = known.last.plus(whole.compareTo(LONGEST) > 0 ? LONGEST : whole);
    Duration left = Duration.between(clock.instant(), until);
    return left.isNegative() ? Duration.ZERO : left;
  }

  private void count(String key) {
    Instant now = clock.instant();
    failures.compute(
        key,
        (same, known) ->
            known == null || known.last.plus(FORGOTTEN).isBefore(now)
                ? new Failures(1, now)
                : new Failures(known.count + 1, now));
  }

  private static String nameKey(String name, String address) {
    return "name " + address + " " + name;
  }

  private static String addressKey(String address) {
    return "address " + address;
  }
}
