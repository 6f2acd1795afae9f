package io.vigie.detect.match;

/** Which part of a mention a span points into. */
public enum Field {
  TEXT,
  TITLE,
  ABOUT
}
