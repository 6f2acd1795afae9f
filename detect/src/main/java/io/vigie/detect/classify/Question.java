package io.vigie.detect.classify;

/** What a text is asked. */
public enum Question {
  /** Does it harm one given party? */
  PARTY,
  /** Does it attack anyone? */
  ANYONE
}
