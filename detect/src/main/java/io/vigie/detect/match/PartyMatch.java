package io.vigie.detect.match;

/**
 * A place in a mention that names a party.
 *
 * @param surface the exact text at {@code [start,end)} of {@code field}
 * @param start first UTF-16 code unit of the surface in the normalised mention; for plain text, as
 *     it came in
 * @param end one past the last
 * @param confidence that this party is meant, 0 to 1
 */
public record PartyMatch(
    String mentionId,
    String partyId,
    String surface,
    int start,
    int end,
    Field field,
    double confidence,
    MatchStatus status) {}
