package io.vigie.deploy.demo;

import io.vigie.ingest.mention.Confidence;
import io.vigie.ingest.mention.Mention;
import io.vigie.ingest.mention.StableId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives the demonstration's mentions their times, so that it is always about today: seen now, and
 * published from three minutes to three days ago, the more recent the more often. How long ago
 * follows from the id alone, but an answer comes after what it answers. Not thread-safe.
 */
final class DemoTimes {
  private static final double LEAST_SECONDS = 180;
  private static final double SPREAD = 1440; // three minutes times this are three days
  private static final int DIGITS = 8;

  private final Map<String, Duration> ages = new HashMap<>();

  Mention at(Instant now, Mention mention) {
    Duration age = ageOf(mention);
    if (mention.id() != null) {
      ages.put(mention.id(), age);
    }
    return mention.toBuilder()
        .publishedAt(now.minus(age))
        .publishedAtConfidence(Confidence.HIGH)
        .seenAt(now)
        .build();
  }

  private Duration ageOf(Mention mention) {
    double share = share(String.valueOf(mention.id()));
    Duration parent = ageOf(mention.inReplyTo());
    double seconds =
        parent == null
            ? LEAST_SECONDS * Math.pow(SPREAD, share)
            : parent.toSeconds() * (0.2 + 0.7 * share);
    return Duration.ofSeconds(Math.round(seconds));
  }

  private @Nullable Duration ageOf(@Nullable String id) {
    return id == null ? null : ages.get(id);
  }

  /** From 0 to 1, spread evenly over ids and the same on every machine. */
  private static double share(String id) {
    String digits = StableId.digest("demo", id).substring(0, DIGITS);
    return Long.parseLong(digits, 16) / (double) 0xFFFF_FFFFL;
  }
}
