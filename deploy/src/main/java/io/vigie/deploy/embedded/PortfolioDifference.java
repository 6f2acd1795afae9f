package io.vigie.deploy.embedded;

import io.vigie.ingest.party.Party;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What must change for the known parties to be those of one origin's file; only decides. */
final class PortfolioDifference {
  /** What is to be done with one party of the file. */
  enum Verdict {
    WRITE,
    UNCHANGED,
    /** Its id belongs to another tenant. */
    REFUSE
  }

  private final Map<String, KnownParty> known;
  private final String origin;
  private final Set<String> seen = new HashSet<>();

  /**
   * @param origin the file's absolute path
   */
  PortfolioDifference(Map<String, KnownParty> known, String origin) {
    this.known = known;
    this.origin = origin;
  }

  /**
   * Decides for a party of the file. An id that the file had before is written again, so that its
   * last line counts whatever was known.
   *
   * @param value its JSON
   */
  Verdict of(Party party, byte[] value) {
    KnownParty before = known.get(party.id());
    if (before != null && !before.tenant().equals(party.tenantOrDefault())) {
      return Verdict.REFUSE;
    }
    boolean repeated = !seen.add(party.id());
    boolean same = before != null && before.isSame(origin, value);
    return same && !repeated ? Verdict.UNCHANGED : Verdict.WRITE;
  }

  /** The ids that came from the file before and are gone from it; asked after its last party. */
  List<String> gone() {
    return known.entrySet().stream()
        .filter(party -> party.getValue().origin().equals(origin))
        .map(Map.Entry::getKey)
        .filter(id -> !seen.contains(id))
        .sorted()
        .toList();
  }
}
