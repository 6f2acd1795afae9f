package io.vigie.detect.rematch;

import io.vigie.detect.detection.Detection;

/** Where a pass writes what it finds. */
interface Findings extends AutoCloseable {

  void detected(Detection detection);

  /**
   * Returns when everything written so far can no longer be lost.
   *
   * @throws org.apache.kafka.common.KafkaException when something could not be written
   */
  void flush();

  @Override
  void close();
}
