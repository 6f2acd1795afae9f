package io.vigie.detect.match;

/** How far a match may be acted on. */
public enum MatchStatus {
  /** The party is meant: harms raise an alert. */
  CERTAIN,
  /** It may be a namesake: a person decides. */
  AMBIGUOUS,
  /** The party itself wrote it. */
  SELF
}
