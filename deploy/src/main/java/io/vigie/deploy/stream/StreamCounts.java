package io.vigie.deploy.stream;

/**
 * What a run over lines came to.
 *
 * @param read lines understood
 * @param refused lines reported with a reason
 * @param written lines written
 */
public record StreamCounts(long read, long refused, long written) {

  /** 1 when nothing at all could be read, or a strict run met a bad line; else 0. */
  public int exitCode(boolean strict) {
    return refused > 0 && (strict || read == 0) ? 1 : 0;
  }
}
