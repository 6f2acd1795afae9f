package io.vigie.ingest.mention;

/** How far a date can be trusted: given by the source, or only inferred. */
public enum Confidence {
  HIGH,
  MEDIUM,
  LOW
}
