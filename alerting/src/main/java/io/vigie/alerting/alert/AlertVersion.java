package io.vigie.alerting.alert;

/**
 * The version of an alert, {@code (1 + accepted decisions) × 10⁹ + revision}, where the revision
 * counts the changes that detections made. It rises with every change, and it lets any reader of
 * the decisions alone tell a stale decision: one whose {@link #decisionsSeen} is not the number
 * accepted so far. Detections that arrive while a person reads do not make the decision stale.
 */
public final class AlertVersion {
  private static final long RADIX = 1_000_000_000L;

  private AlertVersion() {}

  /** The version after so many accepted decisions and so many changes by detections. */
  public static long of(long decisions, long revision) {
    return (1 + decisions) * RADIX + Math.min(revision, RADIX - 1);
  }

  /** How many decisions the reader of this version had seen; -1 for what is no version at all. */
  public static long decisionsSeen(long version) {
    return version / RADIX - 1;
  }

  /** How many changes by detections the reader of this version had seen. */
  public static long revision(long version) {
    return version % RADIX;
  }
}
