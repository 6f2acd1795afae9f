package io.vigie.detect.text;

/** What a token is. */
public enum TokenKind {
  WORD,
  NUMBER,
  PHONE,
  EMAIL,
  /** An e-mail address with a secret behind it, as in a leak: {@code a@b.example:hunter2}. */
  CREDENTIAL,
  URL,
  HANDLE,
  HASHTAG,
  EMOJI,
  /** The place where the party is named; its words are hidden from every rule and model. */
  TARGET
}
