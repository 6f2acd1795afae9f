package io.vigie.detect.match;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in a mention that may name a party, with what was made of it and why; also the places
 * that were found too weak to count.
 *
 * @param surface the exact text at {@code [start,end)} of {@code field}
 * @param start first UTF-16 code unit
 * @param end one past the last
 * @param name what was found: a name, handle, address or query
 * @param confidence that the party is meant, 0 to 1
 * @param status null when it does not count as a match
 * @param reasons sentences that an analyst can check, in the order in which they decided
 */
public record MatchExplanation(
    String mentionId,
    String partyId,
    Field field,
    int start,
    int end,
    String surface,
    Evidence evidence,
    String name,
    double confidence,
    @Nullable MatchStatus status,
    List<String> reasons) {

  public MatchExplanation {
    reasons = List.copyOf(reasons);
  }

  /** The match without its reasons; null when it does not count. */
  public @Nullable PartyMatch match() {
    return status == null
        ? null
        : new PartyMatch(mentionId, partyId, surface, start, end, field, confidence, status);
  }
}
