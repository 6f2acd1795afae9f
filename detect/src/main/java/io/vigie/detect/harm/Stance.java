package io.vigie.detect.harm;

/** How the author of a text stands towards the target. */
public enum Stance {
  ATTACK,
  DEFENCE,
  REPORT,
  NEUTRAL
}
