package io.vigie.detect.match;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * Up to where the topic of parties was read.
 *
 * @param topicId of the very topic, not of another one with its name
 * @param offsets of the next record of each partition
 * @param at when it was read so far; what was removed before is known
 */
public record FeedPosition(String topicId, Map<Integer, Long> offsets, Instant at) {

  public FeedPosition {
    offsets = Map.copyOf(offsets);
  }

  /** On one line a value. */
  String asText() {
    StringBuilder text = new StringBuilder();
    text.append(topicId).append('\n').append(at.toEpochMilli()).append('\n');
    new TreeMap<>(offsets)
        .forEach(
            (partition, offset) -> text.append(partition).append('=').append(offset).append('\n'));
    return text.toString();
  }

  /**
   * From {@link #asText}.
   *
   * @throws IllegalArgumentException when it is none
   */
  static FeedPosition parse(String text) {
    String[] lines = text.strip().split("\n");
    if (lines.length < 2) {
      throw new IllegalArgumentException("no position of the feed: " + text);
    }
    Map<Integer, Long> offsets = new TreeMap<>();
    for (int i = 2; i < lines.length; i++) {
      int sign = lines[i].indexOf('=');
      offsets.put(
          Integer.parseInt(lines[i].substring(0, Math.max(0, sign))),
          Long.parseLong(lines[i].substring(sign + 1)));
    }
    return new FeedPosition(lines[0], offsets, Instant.ofEpochMilli(Long.parseLong(lines[1])));
  }
}
