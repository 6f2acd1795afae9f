package io.vigie.ingest.json;

/**
 * A line that was not taken in.
 *
 * @param origin {@code file:line}
 * @param reason why, in a sentence
 */
public record Problem(String origin, String reason) {

  /** {@code file:line: reason}. */
  @Override
  public String toString() {
    return origin + ": " + reason;
  }
}
