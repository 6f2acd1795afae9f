package io.vigie.ingest.mention;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One published document ({@code mention/1}). Only {@code text} is required, or {@code media}, or a
 * {@code url} to be fetched; a tombstone ({@code deleted}) needs its {@code id}. What {@code
 * ingest.normalise} returns has its id, kind, {@code seenAt} and language set.
 *
 * @param id the given one, else made by {@link MentionIds}
 * @param revision 0 for the first publication, higher for each edit
 * @param deleted whether the source has taken it down
 * @param source which connector or platform it came from, for example {@code reviews}
 * @param about URL or handle of the page, listing or account that the text is posted on or answers
 *     to; it names the party without any name in the text
 * @param publishedAt when it was published; null when the source does not say
 * @param seenAt when Vigie first read it
 * @param language ISO 639-1 code, {@code und} when no language could be told
 * @param rating stars from 0 to 5
 * @param inReplyTo id or URL of the mention that this one answers
 * @param sameAs id or URL of the mention that this one copies
 * @param reach how many people it may have reached, never negative
 */
public record Mention(
    @Nullable String id,
    int revision,
    boolean deleted,
    @Nullable MentionKind kind,
    @Nullable String source,
    @Nullable String url,
    @Nullable String about,
    @Nullable Author author,
    @Nullable Instant publishedAt,
    @Nullable Confidence publishedAtConfidence,
    @Nullable Instant seenAt,
    @Nullable String language,
    @Nullable String title,
    @Nullable String text,
    List<Media> media,
    @Nullable Double rating,
    @Nullable String inReplyTo,
    @Nullable String sameAs,
    @Nullable Visibility visibility,
    @Nullable Long reach) {

  @SuppressWarnings("NullAway") // a document on the wire may leave the list out
  public Mention {
    media = media == null ? List.of() : List.copyOf(media);
    if (revision < 0) {
      throw new IllegalArgumentException("revision should be at least 0: was " + revision);
    }
    if (rating != null && !(rating >= 0 && rating <= 5)) {
      throw new IllegalArgumentException("rating should be between 0 and 5: was " + rating);
    }
    if (reach != null && reach < 0) {
      throw new IllegalArgumentException("reach should be at least 0: was " + reach);
    }
  }

  /** Whether there is anything to read here, to look at, or to fetch. */
  public boolean hasContent() {
    return isPresent(text) || isPresent(title) || isPresent(url) || !media.isEmpty();
  }

  /** The id of a mention that went through the normaliser. */
  public String requiredId() {
    if (id == null) {
      throw new IllegalStateException("a mention without id was not normalised");
    }
    return id;
  }

  /** The text, or the empty string for a mention that has none. */
  public String textOrEmpty() {
    return text == null ? "" : text;
  }

  /** The title, or the empty string for a mention that has none. */
  public String titleOrEmpty() {
    return title == null ? "" : title;
  }

  /** A builder that starts from this mention. */
  public MentionBuilder toBuilder() {
    return new MentionBuilder(this);
  }

  /** A builder of a first publication of kind {@code POST}, seen nowhere yet. */
  public static MentionBuilder builder() {
    return new MentionBuilder();
  }

  private static boolean isPresent(@Nullable String value) {
    return value != null && !value.isBlank();
  }
}
