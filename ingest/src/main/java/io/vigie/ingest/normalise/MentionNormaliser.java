package io.vigie.ingest.normalise;

import io.vigie.ingest.mention.Author;
import io.vigie.ingest.mention.Mention;
import io.vigie.ingest.mention.MentionIds;
import io.vigie.ingest.mention.MentionKind;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Completes a mention: canonical URLs, kind, id, {@code seenAt}, language; text and title stay as
 * they are unless they are recognisably HTML. Pure and thread-safe.
 */
public final class MentionNormaliser {
  private static final Pattern LANGUAGE_TAG = Pattern.compile("([a-zA-Z]{2,3})(?:[-_].*)?");

  private final LanguageIdentifier languages = LanguageIdentifier.shipped();

  /**
   * The complete form of {@code mention}, which keeps {@link MentionLimits}.
   *
   * @param now when it was seen, for a mention that does not say
   */
  public Mention normalise(Mention mention, Instant now) {
    Mention shaped =
        mention.toBuilder()
            .source(present(mention.source()))
            .url(address(mention.url()))
            .about(addressOrHandle(mention.about()))
            .author(author(mention.author()))
            .title(mention.title() == null ? null : HtmlText.ifMarkup(mention.title()))
            .text(mention.text() == null ? null : HtmlText.ifMarkup(mention.text()))
            .inReplyTo(address(mention.inReplyTo()))
            .sameAs(address(mention.sameAs()))
            .kind(kind(mention))
            .seenAt(mention.seenAt() == null ? now : mention.seenAt())
            .build();
    return shaped.toBuilder().id(MentionIds.of(shaped)).language(language(shaped)).build();
  }

  private static MentionKind kind(Mention mention) {
    if (mention.kind() != null) {
      return mention.kind();
    }
    return mention.rating() == null ? MentionKind.POST : MentionKind.REVIEW;
  }

  private String language(Mention mention) {
    Matcher given = LANGUAGE_TAG.matcher(mention.language() == null ? "" : mention.language());
    if (given.matches()) {
      return given.group(1).toLowerCase(Locale.ROOT);
    }
    return languages.identify((mention.titleOrEmpty() + "\n" + mention.textOrEmpty()).strip());
  }

  private static @Nullable Author author(@Nullable Author author) {
    return author == null
        ? null
        : new Author(
            handle(author.handle()),
            present(author.name()),
            address(author.url()),
            address(author.avatar()),
            author.createdAt(),
            author.followers());
  }

  private static @Nullable String addressOrHandle(@Nullable String value) {
    String given = present(value);
    return given == null || CanonicalUrl.isWeb(given) ? address(given) : handle(given);
  }

  private static @Nullable String address(@Nullable String value) {
    String given = present(value);
    return given == null ? null : CanonicalUrl.of(given);
  }

  private static @Nullable String handle(@Nullable String value) {
    String given = present(value);
    return given == null ? null : present(given.replaceFirst("^[@＠]+", ""));
  }

  /** The value without control characters and outer white space; null when nothing is left. */
  private static @Nullable String present(@Nullable String value) {
    if (value == null) {
      return null;
    }
    String cleaned = ControlCharacters.removed(value).strip();
    return cleaned.isEmpty() ? null : cleaned;
  }
}
