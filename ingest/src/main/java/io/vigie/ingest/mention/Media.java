package io.vigie.ingest.mention;

import org.jspecify.annotations.Nullable;

/**
 * A picture or video attached to a mention; Vigie keeps its address and hash, never its bytes.
 *
 * @param url where it was seen
 * @param pdq perceptual hash, 64 hex digits, most significant word first
 */
public record Media(@Nullable String url, @Nullable String pdq) {

  public Media {
    if (pdq != null && !pdq.matches("[0-9a-fA-F]{64}")) {
      throw new IllegalArgumentException("media.pdq should be 64 hex digits: was " + pdq);
    }
  }
}
