package io.vigie.alerting;

import org.jspecify.annotations.Nullable;

/** One configured number. */
final class Setting {
  private Setting() {}

  static int atLeastOne(String key, @Nullable Integer value, int otherwise) {
    int chosen = value == null ? otherwise : value;
    if (chosen < 1) {
      throw new IllegalArgumentException(key + " should be at least 1: was " + chosen);
    }
    return chosen;
  }
}
