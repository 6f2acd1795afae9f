package io.vigie.dashboards.web.whoisit;

import io.vigie.dashboards.decide.ChoiceDesk;
import io.vigie.dashboards.decide.RefusedException;
import io.vigie.dashboards.decide.RefusedException.Why;
import io.vigie.detect.ambiguity.WordProposal;
import io.vigie.detect.ambiguity.WordProposal.Use;

/** A proposed word as a form sends it: use, word and party, in this order, since ids are free. */
final class WordValue {
  private static final String MARK = ":";
  private static final int PARTS = 3;

  private WordValue() {}

  static String of(WordProposal proposal, String word) {
    return String.join(MARK, proposal.use().name(), word, proposal.partyId());
  }

  static ChoiceDesk.Word read(String value) {
    String[] parts = value.split(MARK, PARTS);
    try {
      if (parts.length == PARTS) {
        return new ChoiceDesk.Word(parts[2], Use.valueOf(parts[0]), parts[1]);
      }
    } catch (IllegalArgumentException e) {
      // Refused below, like what has too few parts.
    }
    throw new RefusedException(Why.INVALID, "This word was not proposed.");
  }
}
