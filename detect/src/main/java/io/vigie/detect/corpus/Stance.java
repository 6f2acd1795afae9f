package io.vigie.detect.corpus;

/** How the author of a text stands towards the target. */
public enum Stance {
  ATTACK,
  DEFENCE,
  REPORT,
  NEUTRAL
}
