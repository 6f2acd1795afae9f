package io.vigie.detect.match;

import io.vigie.ingest.party.Party;

/**
 * A party with the name that was found.
 *
 * @param name as the portfolio gives it
 * @param form the way it is written in the text
 * @param evasion how the text disguises that form
 */
record NamedParty(Party party, String name, NameForm form, Evasion evasion) {

  NamedParty with(Evasion kind) {
    return new NamedParty(party, name, form, kind);
  }
}
