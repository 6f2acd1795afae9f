package io.vigie.ingest.mention;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who published a mention, as the source shows it; nothing here is verified.
 *
 * @param handle account name without a leading at sign
 * @param name display name
 * @param url profile page
 * @param avatar address of the profile picture
 * @param createdAt when the account was made
 * @param followers number of followers, never negative
 */
public record Author(
    @Nullable String handle,
    @Nullable String name,
    @Nullable String url,
    @Nullable String avatar,
    @Nullable Instant createdAt,
    @Nullable Long followers) {

  public Author {
    if (followers != null && followers < 0) {
      throw new IllegalArgumentException("author.followers should be at least 0: was " + followers);
    }
  }

  /** What tells this author from others on one source: the handle, else the page, else the name. */
  public @Nullable String key() {
    if (handle != null) {
      return handle;
    }
    return url != null ? url : name;
  }
}
