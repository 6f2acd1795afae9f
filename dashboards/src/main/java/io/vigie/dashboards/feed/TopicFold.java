package io.vigie.dashboards.feed;

import java.util.List;
import java.util.Map;

/** What is made of a topic's records, in their order. Called by one thread. */
public interface TopicFold {

  /**
   * Takes the next records in.
   *
   * @param next by partition, the offset to go on reading from after this batch
   * @throws RuntimeException when the batch was not taken in; it comes again
   */
  void accept(List<LogRecord> batch, Map<Integer, Long> next);

  /** Where to start reading, by partition; from the beginning where nothing is said. */
  default Map<Integer, Long> startOffsets() {
    return Map.of();
  }
}
