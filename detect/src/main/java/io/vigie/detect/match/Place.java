package io.vigie.detect.match;

import io.vigie.ingest.party.Party;
import org.jspecify.annotations.Nullable;

/**
 * A place in a mention that may name a party, before anything is decided.
 *
 * @param start first UTF-16 code unit of the surface
 * @param end one past the last
 * @param name what was found: the name, handle, domain, listing or query as the portfolio gives it
 * @param firstWord first word of the name, without a legal form
 * @param words number of words of the name; 0 when it is not a name
 * @param legalForm the legal form beside the name, empty for none
 * @param variant how the name is written; canonical when it is not a name
 * @param evasion how it is disguised
 * @param form the words of the name as they were looked for; null when it is not a name
 */
record Place(
    MentionField field,
    int start,
    int end,
    Party party,
    Evidence evidence,
    String name,
    int firstWord,
    int words,
    String legalForm,
    Variant variant,
    Evasion evasion,
    @Nullable NameForm form) {

  static Place ofLink(MentionField field, Link link, Party party, Evidence evidence) {
    String surface = link.in(field.text());
    return notNamed(field, link.start(), link.end(), party, evidence, surface);
  }

  /** A place where no name was found but an identifier or query. */
  static Place notNamed(
      MentionField field, int start, int end, Party party, Evidence evidence, String source) {
    return new Place(
        field,
        start,
        end,
        party,
        evidence,
        source,
        0,
        0,
        "",
        Variant.CANONICAL,
        Evasion.NONE,
        null);
  }

  String surface() {
    return field.text().substring(start, end);
  }

  boolean isInside(Place other) {
    return other.start <= start
        && end <= other.end
        && (other.start < start || end < other.end)
        && other.field.field() == field.field();
  }
}
