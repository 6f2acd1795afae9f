package io.vigie.dashboards.feed;

import org.jspecify.annotations.Nullable;

/**
 * One committed record of a topic, without a word of Kafka.
 *
 * @param value null when the key was erased
 * @param timestamp when the broker appended it, in milliseconds of the epoch
 */
@SuppressWarnings("ArrayRecordComponent") // passed on and decoded at once, never compared
public record LogRecord(
    int partition, long offset, @Nullable String key, byte @Nullable [] value, long timestamp) {

  /** The key, or the empty string for a record that has none. */
  public String keyOrEmpty() {
    return key == null ? "" : key;
  }
}
