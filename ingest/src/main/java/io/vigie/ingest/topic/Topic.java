package io.vigie.ingest.topic;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The Kafka topics of Vigie. All stamp records with the broker's append time, because event times
 * lie in the value and an old or future one must not expire a record or be refused.
 */
public enum Topic {
  PARTIES("vigie.parties", Retention.COMPACTED),
  MENTIONS("vigie.mentions", Retention.ONE_DAY),
  AMBIGUOUS("vigie.ambiguous", Retention.ONE_DAY),
  CHOICES("vigie.choices", Retention.ONE_DAY),
  DETECTIONS("vigie.detections", Retention.KEPT),
  ALERTS("vigie.alerts", Retention.COMPACTED),
  ANNEXES("vigie.annexes", Retention.COMPACTED),
  TRIAGE("vigie.triage", Retention.KEPT),
  CLAIMS("vigie.claims", Retention.COMPACTED),
  ACCESS("vigie.access", Retention.COMPACTED),
  DEAD_LETTERS("vigie.dead-letters", Retention.ONE_DAY),
  AUDIT("vigie.audit", Retention.KEPT);

  /**
   * The largest record that a topic takes, in bytes: an alert with 500 detections at full length.
   */
  public static final int LARGEST_RECORD = 32 * 1024 * 1024;

  private final String topicName;
  private final Retention retention;

  Topic(String topicName, Retention retention) {
    this.topicName = topicName;
    this.retention = retention;
  }

  /** The name on the broker, for example {@code vigie.mentions}. */
  public String topicName() {
    return topicName;
  }

  /** The topic's configuration on the broker. */
  public Map<String, String> configuration() {
    Map<String, String> configuration = new LinkedHashMap<>(retention.configuration);
    configuration.put("message.timestamp.type", "LogAppendTime");
    configuration.put("max.message.bytes", Integer.toString(LARGEST_RECORD));
    return configuration;
  }

  @SuppressWarnings("ImmutableEnumChecker") // Map.of is immutable
  private enum Retention {
    /** Only the newest record of each key is kept. */
    COMPACTED(Map.of("cleanup.policy", "compact")),
    /** Text about nobody insured is never kept longer than a day: 23 h and a segment of 1 h. */
    ONE_DAY(
        Map.of("cleanup.policy", "delete", "retention.ms", "82800000", "segment.ms", "3600000")),
    /** Kept until it is erased by rule, never by age. */
    KEPT(Map.of("cleanup.policy", "delete", "retention.ms", "-1"));

    private final Map<String, String> configuration;

    Retention(Map<String, String> configuration) {
      this.configuration = configuration;
    }
  }
}
