package io.vigie.detect.identity;

import io.vigie.ingest.mention.Author;
import io.vigie.ingest.mention.Mention;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an account shows of itself; nothing of it is verified.
 *
 * @param handle account name
 * @param name display name
 * @param bio what it says about itself
 * @param createdAt when it was made
 * @param seenAt when it was looked at
 * @param avatarHash PDQ hash of its picture; always null until pictures are hashed
 */
record Profile(
    @Nullable String handle,
    @Nullable String name,
    String bio,
    @Nullable Instant createdAt,
    @Nullable Instant seenAt,
    @Nullable Long followers,
    @Nullable String avatarHash) {

  /** The account that a mention of kind {@code ACCOUNT} shows. */
  static Profile of(Mention mention) {
    Author author = mention.author();
    String name = author == null || author.name() == null ? mention.title() : author.name();
    return new Profile(
        author == null ? null : author.handle(),
        name,
        mention.textOrEmpty(),
        author == null ? null : author.createdAt(),
        mention.seenAt(),
        author == null ? null : author.followers(),
        null);
  }
}
