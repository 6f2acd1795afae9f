package io.vigie.deploy.replay;

/** What became of the lines sent. */
public record ReplayCounts(long accepted, long duplicates, long rejected) {

  /** Whether any line is in the product now. */
  public boolean arrived() {
    return accepted + duplicates > 0;
  }
}
