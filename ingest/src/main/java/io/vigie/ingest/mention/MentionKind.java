package io.vigie.ingest.mention;

/** What was published. A newly seen domain or profile is a mention too. */
public enum MentionKind {
  POST,
  COMMENT,
  REVIEW,
  ARTICLE,
  MAIL,
  DOMAIN,
  ACCOUNT
}
