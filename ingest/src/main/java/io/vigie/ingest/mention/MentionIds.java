package io.vigie.ingest.mention;

/** The documented formula of a mention's id when its source gave none. */
public final class MentionIds {
  private static final String PREFIX = "m";

  private MentionIds() {}

  /**
   * {@code StableId.of("m", source, url)} with the canonical URL, else {@code StableId.of("m",
   * source, "text", title, text)}; an absent source counts as the empty string. Two people who post
   * the same words without any URL therefore share an id: give ids where that matters.
   */
  public static String of(Mention mention) {
    if (mention.id() != null && !mention.id().isBlank()) {
      return mention.id();
    }
    String source = mention.source() == null ? "" : mention.source();
    if (mention.url() != null) {
      return StableId.of(PREFIX, source, mention.url());
    }
    return StableId.of(PREFIX, source, "text", mention.titleOrEmpty(), mention.textOrEmpty());
  }
}
