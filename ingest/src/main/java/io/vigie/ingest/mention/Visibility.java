package io.vigie.ingest.mention;

/** Who can read a mention where it was published. */
public enum Visibility {
  PUBLIC,
  UNLISTED,
  RESTRICTED,
  PRIVATE
}
