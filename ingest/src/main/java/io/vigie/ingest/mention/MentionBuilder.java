package io.vigie.ingest.mention;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Mention}; every part may be left out. */
public final class MentionBuilder {
  private @Nullable String id;
  private int revision;
  private boolean deleted;
  private @Nullable MentionKind kind;
  private @Nullable String source;
  private @Nullable String url;
  private @Nullable String about;
  private @Nullable Author author;
  private @Nullable Instant publishedAt;
  private @Nullable Confidence publishedAtConfidence;
  private @Nullable Instant seenAt;
  private @Nullable String language;
  private @Nullable String title;
  private @Nullable String text;
  private List<Media> media = List.of();
  private @Nullable Double rating;
  private @Nullable String inReplyTo;
  private @Nullable String sameAs;
  private @Nullable Visibility visibility;
  private @Nullable Long reach;

  MentionBuilder() {}

  MentionBuilder(Mention mention) {
    id = mention.id();
    revision = mention.revision();
    deleted = mention.deleted();
    kind = mention.kind();
    source = mention.source();
    url = mention.url();
    about = mention.about();
    author = mention.author();
    publishedAt = mention.publishedAt();
    publishedAtConfidence = mention.publishedAtConfidence();
    seenAt = mention.seenAt();
    language = mention.language();
    title = mention.title();
    text = mention.text();
    media = mention.media();
    rating = mention.rating();
    inReplyTo = mention.inReplyTo();
    sameAs = mention.sameAs();
    visibility = mention.visibility();
    reach = mention.reach();
  }

  public MentionBuilder id(@Nullable String value) {
    id = value;
    return this;
  }

  public MentionBuilder revision(int value) {
    revision = value;
    return this;
  }

  public MentionBuilder deleted(boolean value) {
    deleted = value;
    return this;
  }

  public MentionBuilder kind(@Nullable MentionKind value) {
    kind = value;
    return this;
  }

  public MentionBuilder source(@Nullable String value) {
    source = value;
    return this;
  }

  public MentionBuilder url(@Nullable String value) {
    url = value;
    return this;
  }

  public MentionBuilder about(@Nullable String value) {
    about = value;
    return this;
  }

  public MentionBuilder author(@Nullable Author value) {
    author = value;
    return this;
  }

  public MentionBuilder publishedAt(@Nullable Instant value) {
    publishedAt = value;
    return this;
  }

  public MentionBuilder publishedAtConfidence(@Nullable Confidence value) {
    publishedAtConfidence = value;
    return this;
  }

  public MentionBuilder seenAt(@Nullable Instant value) {
    seenAt = value;
    return this;
  }

  public MentionBuilder language(@Nullable String value) {
    language = value;
    return this;
  }

  public MentionBuilder title(@Nullable String value) {
    title = value;
    return this;
  }

  public MentionBuilder text(@Nullable String value) {
    text = value;
    return this;
  }

  public MentionBuilder media(List<Media> value) {
    media = value;
    return this;
  }

  public MentionBuilder rating(@Nullable Double value) {
    rating = value;
    return this;
  }

  public MentionBuilder inReplyTo(@Nullable String value) {
    inReplyTo = value;
    return this;
  }

  public MentionBuilder sameAs(@Nullable String value) {
    sameAs = value;
    return this;
  }

  public MentionBuilder visibility(@Nullable Visibility value) {
    visibility = value;
    return this;
  }

  public MentionBuilder reach(@Nullable Long value) {
    reach = value;
    return this;
  }

  public Mention build() {
    return new Mention(
        id,
        revision,
        deleted,
        kind,
        source,
        url,
        about,
        author,
        publishedAt,
        publishedAtConfidence,
        seenAt,
        language,
        title,
        text,
        media,
        rating,
        inReplyTo,
        sameAs,
        visibility,
        reach);
  }
}
