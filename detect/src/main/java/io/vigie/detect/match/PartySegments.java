package io.vigie.detect.match;

import io.vigie.ingest.party.Party;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A big index with a small one over it.
 *
 * @param hidden ids of parties of {@code base} that were replaced in {@code live}, or removed
 */
record PartySegments(PartyIndex base, PartyIndex live, Set<String> hidden) {

  static PartySegments of(PartyIndex base) {
    return new PartySegments(base, PartyIndex.EMPTY, Set.of());
  }

  List<PartyIndex> indexes() {
    return live.isEmpty() ? List.of(base) : List.of(base, live);
  }

  /** Whether a party found in one of the indexes still counts. */
  boolean counts(PartyIndex index, Party party) {
    return index != base || !hidden.contains(party.id());
  }

  /** Calls back for every party that has this very handle, domain or listing. */
  void owners(PartyKey kind, String key, Consumer<Party> found) {
    for (PartyIndex index : indexes()) {
      index.owners(
          kind,
          key,
          party -> {
            if (counts(index, party)) {
              found.accept(party);
            }
          });
    }
  }
}
