package io.vigie.detect.match;

import io.vigie.ingest.party.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A big index with small ones over it, each of which replaces or removes parties of those below.
 */
final class PartySegments {
  private final List<PartyIndex> indexes = new ArrayList<>();
  private final List<Set<String>> changed = new ArrayList<>();

  private PartySegments(PartyIndex base) {
    indexes.add(base);
    changed.add(Set.of());
  }

  /**
   * One layer of changes.
   *
   * @param index the parties that it adds or puts in place of others
   * @param changed their ids, and those of the parties that it removes
   */
  record Layer(PartyIndex index, Set<String> changed) {}

  static PartySegments of(PartyIndex base) {
    return new PartySegments(base);
  }

  /** The segments of an index under layers of changes, the oldest first. */
  static PartySegments of(PartyIndex base, List<Layer> layers) {
    PartySegments segments = new PartySegments(base);
    for (Layer layer : layers) {
      segments.indexes.add(layer.index());
      segments.changed.add(layer.changed());
    }
    return segments;
  }

  List<PartyIndex> indexes() {
    return indexes;
  }

  /** Whether a party found in one of the indexes still counts. */
  boolean counts(PartyIndex index, Party party) {
    for (int i = indexes.size() - 1; i >= 0 && indexes.get(i) != index; i--) {
      if (changed.get(i).contains(party.id())) {
        return false;
      }
    }
    return true;
  }

  /** Calls back for every party that has this very handle, domain, listing or id. */
  void owners(PartyKey kind, String key, Consumer<Party> found) {
    for (PartyIndex index : indexes) {
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
