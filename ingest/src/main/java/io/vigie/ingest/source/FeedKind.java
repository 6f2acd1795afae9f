package io.vigie.ingest.source;

/** Which connector reads a feed. */
public enum FeedKind {
  /** RSS 0.9 to 2.0 and Atom. */
  RSS
}
