package io.vigie.alerting.triage;

import java.time.Instant;

/** Keeps an alert for one person. */
public record Lock(String by, Instant until) {

  /** Whether the lock keeps {@code person} out at {@code at}, both by decision times. */
  public boolean keepsOut(String person, Instant at) {
    return at.isBefore(until) && !by.equals(person);
  }
}
