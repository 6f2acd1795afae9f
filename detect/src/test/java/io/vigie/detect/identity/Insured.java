package io.vigie.detect.identity;

import io.vigie.ingest.party.Party;
import io.vigie.ingest.party.PartyKind;
import java.util.List;

/** Makes insured parties for tests. */
final class Insured {
  private static final List<String> NONE = List.of();

  private Insured() {}

  static Party business(String id, String name, List<String> handles, List<String> domains) {
    return party(id, PartyKind.BUSINESS, name, handles, domains);
  }

  static Party domain(String id, String domain) {
    return business(id, "Invented " + id, NONE, List.of(domain));
  }

  static Party person(String id, String name) {
    return party(id, PartyKind.PERSON, name, NONE, NONE);
  }

  private static Party party(
      String id, PartyKind kind, String name, List<String> handles, List<String> domains) {
    return new Party(
        id, kind, name, NONE, handles, domains, NONE, NONE, NONE, NONE, List.of(), false, null,
        null, null, null);
  }
}
