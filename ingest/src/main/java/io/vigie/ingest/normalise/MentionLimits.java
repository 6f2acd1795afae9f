package io.vigie.ingest.normalise;

import io.vigie.ingest.mention.Author;
import io.vigie.ingest.mention.Mention;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a mention must keep to be taken in, beyond its own schema. Lengths are in UTF-8 bytes. Old
 * and future dates are kept, as long as RFC 3339 can write them (years 1 to 9999).
 */
public final class MentionLimits {
  /** Longest text: 1 MiB. */
  public static final int TEXT = 1024 * 1024;

  /** Longest title: 16 KiB. */
  public static final int TITLE = 16 * 1024;

  /** Longest URL, id, name or any other short field: 8 KiB. */
  public static final int SHORT_FIELD = 8 * 1024;

  /** Most pictures and videos. */
  public static final int MEDIA = 1_000;

  private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999999999Z");

  private MentionLimits() {}

  /** Why {@code mention} cannot be taken in, in a sentence; empty when it can. */
  public static Optional<String> reasonToRefuse(Mention mention) {
    return missing(mention)
        .or(() -> tooLong("text", mention.text(), TEXT))
        .or(() -> tooLong("title", mention.title(), TITLE))
        .or(() -> tooLong("id", mention.id(), SHORT_FIELD))
        .or(() -> tooLong("url", mention.url(), SHORT_FIELD))
        .or(() -> tooLong("about", mention.about(), SHORT_FIELD))
        .or(() -> tooLong("source", mention.source(), SHORT_FIELD))
        .or(() -> tooLong("inReplyTo", mention.inReplyTo(), SHORT_FIELD))
        .or(() -> tooLong("sameAs", mention.sameAs(), SHORT_FIELD))
        .or(() -> tooLong("language", mention.language(), SHORT_FIELD))
        .or(() -> tooMuchMedia(mention))
        .or(() -> unwritable("publishedAt", mention.publishedAt()))
        .or(() -> unwritable("seenAt", mention.seenAt()))
        .or(() -> Optional.ofNullable(mention.author()).flatMap(MentionLimits::author));
  }

  private static Optional<String> missing(Mention mention) {
    if (mention.deleted()) {
      return mention.id() == null || mention.id().isBlank()
          ? Optional.of("a deleted mention should have the id of what was deleted: has none")
          : Optional.empty();
    }
    return mention.hasContent()
        ? Optional.empty()
        : Optional.of("should have text, title, media or url: has none");
  }

  private static Optional<String> author(Author author) {
    return tooLong("author.handle", author.handle(), SHORT_FIELD)
        .or(() -> tooLong("author.name", author.name(), SHORT_FIELD))
        .or(() -> tooLong("author.url", author.url(), SHORT_FIELD))
        .or(() -> tooLong("author.avatar", author.avatar(), SHORT_FIELD))
        .or(() -> unwritable("author.createdAt", author.createdAt()));
  }

  private static Optional<String> tooLong(String field, @Nullable String value, int limit) {
    if (value == null || value.length() <= limit / 3) {
      return Optional.empty();
    }
    int bytes = value.getBytes(StandardCharsets.UTF_8).length;
    return bytes <= limit
        ? Optional.empty()
        : Optional.of(field + " should be at most " + limit + " bytes long: was " + bytes);
  }

  private static Optional<String> tooMuchMedia(Mention mention) {
    int size = mention.media().size();
    return size <= MEDIA
        ? Optional.empty()
        : Optional.of("media should have at most " + MEDIA + " items: was " + size);
  }

  private static Optional<String> unwritable(String field, @Nullable Instant time) {
    return time == null || !(time.isBefore(EARLIEST) || time.isAfter(LATEST))
        ? Optional.empty()
        : Optional.of(field + " should be in the years 1 to 9999: was " + time);
  }
}
