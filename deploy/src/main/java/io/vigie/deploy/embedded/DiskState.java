package io.vigie.deploy.embedded;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Tells a full disk from other failures of the broker. */
final class DiskState {
  private static final long FULL_BELOW_BYTES = 64L << 20;

  private DiskState() {}

  /** One sentence on why the broker on {@code directory} gave up. */
  static String explain(Path directory, @Nullable String message) {
    long free = directory.toFile().getUsableSpace();
    if (free < FULL_BELOW_BYTES) {
      return "the disk of "
          + directory
          + " is full ("
          + (free >> 20)
          + " MB free): make room and start again, nothing that was accepted is lost";
    }
    return "the broker stopped: " + (message == null ? "it gave no reason" : message);
  }
}
