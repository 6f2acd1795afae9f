package io.vigie.detect.match;

import io.vigie.ingest.party.Party;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which parties are found at the very same place. */
final class Spots {
  private final Map<Spot, Set<String>> parties = new HashMap<>();
  private final Map<String, List<Place>> places = new LinkedHashMap<>();

  private record Spot(Field field, int start, int end) {
    static Spot of(Place place) {
      return new Spot(place.field().field(), place.start(), place.end());
    }
  }

  Spots(List<Place> found) {
    for (Place place : found) {
      places.computeIfAbsent(place.party().id(), id -> new ArrayList<>()).add(place);
      if (place.evidence() != Evidence.QUERY) {
        parties
            .computeIfAbsent(Spot.of(place), spot -> new LinkedHashSet<>())
            .add(place.party().id());
      }
    }
  }

  /** Ids of the parties found where {@code place} is, its own too; none for a query. */
  Set<String> partiesAt(Place place) {
    return place.evidence() == Evidence.QUERY
        ? Set.of()
        : parties.getOrDefault(Spot.of(place), Set.of());
  }

  /** The surroundings of every party found. */
  Map<String, Surroundings> surroundings(List<MentionField> fields) {
    Map<String, Surroundings> all = new HashMap<>();
    places.forEach(
        (id, own) -> {
          List<Place> alone = own.stream().filter(place -> partiesAt(place).size() == 1).toList();
          Party party = own.get(0).party();
          all.put(id, Surroundings.of(party, fields, own, alone));
        });
    return all;
  }
}
