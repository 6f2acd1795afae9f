package io.vigie.detect.rematch;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Keeps work at a steady rate: says how long to pause after each part of it. */
final class Pace {
  private final int perSecond;
  private final LongSupplier nanoTime;
  private final long start;
  private long done;

  Pace(int perSecond, LongSupplier nanoTime) {
    this.perSecond = perSecond;
    this.nanoTime = nanoTime;
    this.start = nanoTime.getAsLong();
  }

  /** Nanoseconds to wait before going on; 0 when the work is behind its pace. */
  long pauseAfter(int more) {
    done += more;
    long due = start + done * TimeUnit.SECONDS.toNanos(1) / perSecond;
    return Math.max(0, due - nanoTime.getAsLong());
  }
}
