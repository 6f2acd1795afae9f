package io.vigie.detect.train;

import io.vigie.detect.match.Field;
import io.vigie.detect.match.MatchStatus;
import io.vigie.detect.match.PartyMatch;

/**
 * That a party is named at a place.
 *
 * @param start first UTF-16 code unit of the surface
 * @param end one past the last
 */
public record ExpectedMatch(String partyId, Field field, int start, int end, MatchStatus status) {

  static ExpectedMatch of(PartyMatch match) {
    return new ExpectedMatch(
        match.partyId(), match.field(), match.start(), match.end(), match.status());
  }
}
