package io.vigie.alerting.triage;

import java.util.Arrays;
import java.util.Optional;

/**
 * Why an alert is dismissed: the false-positive classes of the domain notes, section 1.6, without
 * their {@code FP_} prefix. The names are part of {@code decision/1}.
 */
public enum DismissReason {
  /** Criticism that a customer may voice, however severe. */
  LEGIT_REVIEW,
  /** A value judgement without any fact. */
  OPINION,
  /** The author reports what another said. */
  REPORTED_SPEECH,
  /** The author defends the party. */
  COUNTER_SPEECH,
  /** A fair report of news. */
  NEWS,
  /** The author denies the accusation. */
  DENIAL,
  /** A namesake is meant. */
  HOMONYM,
  /** Satire. */
  SATIRE,
  /** The party wrote it about itself. */
  SELF,
  /** Friends joking. */
  BANTER,
  /** A figure of speech that sounds like a threat. */
  IDIOM_THREAT,
  /** The announcement of legal action. */
  LEGAL_THREAT,
  /** A word that has another meaning here. */
  LEXICAL,
  /** A slur that its group reclaims. */
  RECLAIMED,
  /** Criticism of a doctrine, not of people. */
  RELIGION_IDEA,
  /** A burst of kind messages. */
  RAID_SUPPORT,
  /** Civil complaints about a real failing. */
  BADBUZZ,
  /** The party's own second account, or its agency. */
  OFFICIAL_ACCOUNT,
  /** A parody that says it is one. */
  PARODY_ACCOUNT,
  /** A directory entry, not an exposure. */
  DIRECTORY,
  /** A creator's own publication. */
  CREATOR,
  /** A genuine message of its sender. */
  GENUINE_MAIL,
  /** An answer to the party's own provocation. */
  QUOTE_PROVOCATION,
  /** A fact that was published lawfully. */
  FACT_PUBLIC,
  /** None of these; the comment says what. */
  OTHER;

  /** The constant of this name; empty for any other text. */
  public static Optional<DismissReason> named(String name) {
    return Arrays.stream(values()).filter(value -> value.name().equals(name)).findFirst();
  }
}
