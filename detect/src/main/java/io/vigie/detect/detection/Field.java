package io.vigie.detect.detection;

/** Which part of a mention a span points into. */
public enum Field {
  TEXT,
  TITLE,
  ABOUT
}
