package io.vigie.detect.match;

/**
 * Another way to read some words of a text: a disguise seen through, a title.
 *
 * @param from first word of the text that it stands for
 * @param to one past the last
 * @param start first UTF-16 code unit
 * @param end one past the last
 * @param folded what it reads as
 * @param hash of {@code folded}
 */
record Reading(
    int from, int to, int start, int end, String folded, long hash, Evasion evasion, Kind kind) {

  enum Kind {
    /** As the text has it. */
    WRITTEN,
    /** Seen through a disguise, or put together again. */
    SEEN_THROUGH,
    /** A title before a last name; it is no part of the name. */
    TITLE,
    /** Part of a hashtag; no other word of the name follows. */
    IN_TAG
  }

  static Reading of(FoldedText text, int from, int to, String folded, Evasion evasion, Kind kind) {
    return new Reading(
        from, to, text.start(from), text.end(to - 1), folded, Hashing.of(folded), evasion, kind);
  }

  /** A word as it stands. */
  static Reading written(FoldedText text, int word) {
    return new Reading(
        word,
        word + 1,
        text.start(word),
        text.end(word),
        text.word(word),
        text.hash(word),
        Evasion.NONE,
        Kind.WRITTEN);
  }

  Reading within(int first, int last) {
    return new Reading(from, to, first, last, folded, hash, evasion, kind);
  }
}
