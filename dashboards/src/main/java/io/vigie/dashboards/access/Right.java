package io.vigie.dashboards.access;

/** What a caller may do; which role has which right stands in {@link Role}. */
public enum Right {
  /** Read alerts with their texts, their decisions and their live stream. */
  READ_ALERTS,
  /** Decide about an alert, within the actions of the role. */
  DECIDE,
  /** Open an alert by hand. */
  OPEN_ALERT,
  /** Say who is meant where a name is ambiguous, and so read such texts. */
  IDENTIFY,
  /** Send mentions in. */
  PUSH_MENTIONS,
  READ_CLAIMS,
  /** Report the insurer's answer to a claim. */
  ANSWER_CLAIMS,
  READ_PARTIES,
  WRITE_PARTIES
}
