package io.vigie.detect.match;

import io.vigie.ingest.party.Party;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What differs from the big index, in layers: the newest is built anew at every change and kept
 * short, so that no change takes long however many came before. Not thread-safe.
 */
final class LiveChanges {
  /** From so many changes on, the newest layer is left as it is and another begun. */
  private static final int LONGEST = 256;

  /** More layers than this should be merged: each is looked into at every word. */
  private static final int MOST_LAYERS = 4;

  private final List<Changes> older = new ArrayList<>();
  private Changes newest = Changes.NONE;

  /**
   * Changes by party id, empty for a removed party, with what they are found by.
   *
   * @param byId not to be written to
   */
  private record Changes(Map<String, Optional<Party>> byId, PartySegments.Layer layer) {
    static final Changes NONE = of(Map.of());

    static Changes of(Map<String, Optional<Party>> byId) {
      List<Party> parties = byId.values().stream().flatMap(Optional::stream).toList();
      PartyIndex index = PartyIndex.of(PartyRecords.held(parties));
      return new Changes(byId, new PartySegments.Layer(index, Set.copyOf(byId.keySet())));
    }

    Changes with(Map<String, Optional<Party>> news) {
      Map<String, Optional<Party>> both = new LinkedHashMap<>(byId);
      both.putAll(news);
      return of(both);
    }
  }

  void add(Map<String, Optional<Party>> news) {
    newest = newest.with(news);
    if (newest.byId().size() >= LONGEST) {
      freeze();
    }
  }

  /** How many changes there are; of one party, those in different layers count each. */
  int size() {
    return newest.byId().size() + older.stream().mapToInt(each -> each.byId().size()).sum();
  }

  boolean areScattered() {
    return older.size() > MOST_LAYERS;
  }

  /** The layers, the oldest first. */
  List<PartySegments.Layer> layers() {
    List<PartySegments.Layer> layers = new ArrayList<>();
    older.forEach(each -> layers.add(each.layer()));
    if (!newest.byId().isEmpty()) {
      layers.add(newest.layer());
    }
    return layers;
  }

  void clear() {
    older.clear();
    newest = Changes.NONE;
  }

  /** All changes so far; what is added from now on lies in newer layers. */
  Taken take() {
    freeze();
    return new Taken(List.copyOf(older));
  }

  /** Leaves out what was taken, because the big index holds it now. */
  void drop(Taken taken) {
    older.subList(0, taken.layers.size()).clear();
  }

  /** Puts one layer in place of those that were taken. */
  void replace(Taken taken, Merged merged) {
    drop(taken);
    older.add(0, merged.changes);
  }

  private void freeze() {
    if (!newest.byId().isEmpty()) {
      older.add(newest);
      newest = Changes.NONE;
    }
  }

  /** Layers that are being merged; others may read it meanwhile. */
  static final class Taken {
    private final List<Changes> layers;
    private final Map<String, Optional<Party>> byId = new LinkedHashMap<>();

    private Taken(List<Changes> layers) {
      this.layers = layers;
      layers.forEach(each -> byId.putAll(each.byId()));
    }

    int size() {
      return byId.size();
    }

    /** All in one layer. */
    Merged merged() {
      return new Merged(Changes.of(byId));
    }

    /** An index of the parties of {@code old} with these changes made. */
    PartyIndex over(PartyIndex old) {
      PackedParties.Builder packed = new PackedParties.Builder();
      for (int number = 0; number < old.size(); number++) {
        Party party = old.parties().get(number);
        if (!byId.containsKey(party.id())) {
          packed.add(party);
        }
      }
      byId.values().forEach(party -> party.ifPresent(packed::add));
      return PartyIndex.of(packed.build());
    }
  }

  /** Layers in one. */
  static final class Merged {
    private final Changes changes;

    private Merged(Changes changes) {
      this.changes = changes;
    }
  }
}
