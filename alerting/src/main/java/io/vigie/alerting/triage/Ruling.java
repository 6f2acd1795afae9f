package io.vigie.alerting.triage;

/** What became of a decision. */
public enum Ruling {
  /** It counts. */
  ACCEPTED,
  /** It was taken on an older version of the alert: read again and decide again. */
  STALE,
  /** It cannot be taken where the alert stands; the reason says why. */
  INVALID
}
