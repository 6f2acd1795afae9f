package io.vigie.detect.corpus;

/** Where people write so. */
public enum Register {
  CHAT,
  REVIEW,
  PRESS,
  FORUM,
  LEGAL,
  MAIL,
  COMMENT,
  SOCIAL,
  CLASSIFIED
}
