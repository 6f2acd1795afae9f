package io.vigie.detect.train;

import io.vigie.ingest.mention.StableId;

/** An order of texts that is as good as chance and always the same. */
final class Order {
  private Order() {}

  static String of(String text) {
    return StableId.of("order", text);
  }
}
