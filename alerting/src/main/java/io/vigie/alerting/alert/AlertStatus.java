package io.vigie.alerting.alert;

/** Where an alert stands. */
public enum AlertStatus {
  OPEN,
  IN_REVIEW,
  DISMISSED,
  CONFIRMED,
  NOTIFIED,
  CLAIMED,
  CLOSED
}
