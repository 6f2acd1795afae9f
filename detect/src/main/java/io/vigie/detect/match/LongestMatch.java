package io.vigie.detect.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Keeps, of places that lie inside one another, the longest, and of several reasons to name one
 * party at the very same place, the strongest.
 */
final class LongestMatch {
  private static final Comparator<Place> OUTER_FIRST =
      Comparator.comparing((Place place) -> place.field().field())
          .thenComparingInt(Place::start)
          .thenComparing(Comparator.comparingInt(Place::end).reversed())
          .thenComparing(place -> place.evasion() != Evasion.NONE)
          .thenComparing(place -> place.party().id())
          .thenComparing(Place::evidence)
          .thenComparing(place -> -place.variant().factor() * place.evasion().factor())
          .thenComparing(Place::name);

  private LongestMatch() {}

  /** In order of field, start, longest first, and party id. */
  static List<Place> of(List<Place> places) {
    List<Place> sorted = new ArrayList<>(places);
    sorted.sort(OUTER_FIRST);
    List<Place> kept = new ArrayList<>(sorted.size());
    Place widest = null;
    for (Place place : sorted) {
      boolean inside =
          place.evidence() != Evidence.QUERY && widest != null && place.isInside(widest);
      if (!inside && !repeatsLast(kept, place) && !isOutdone(kept, place)) {
        kept.add(place);
      }
      widest = place.evidence() == Evidence.QUERY ? widest : further(widest, place);
    }
    return kept;
  }

  /** A disguise is not looked for where somebody is named without one. */
  private static boolean isOutdone(List<Place> kept, Place place) {
    Place last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
    return last != null
        && place.evasion() != Evasion.NONE
        && last.evasion() == Evasion.NONE
        && last.words() > 0
        && last.field().field() == place.field().field()
        && last.start() == place.start()
        && last.end() == place.end();
  }

  private static boolean repeatsLast(List<Place> kept, Place place) {
    Place last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
    return last != null
        && last.field().field() == place.field().field()
        && last.start() == place.start()
        && last.end() == place.end()
        && last.party().id().equals(place.party().id());
  }

  /**
   * Of the places so far, the one that reaches furthest: whatever follows lies in it or in none.
   */
  private static Place further(@org.jspecify.annotations.Nullable Place widest, Place place) {
    boolean beyond =
        widest == null
            || widest.field().field() != place.field().field()
            || place.end() > widest.end();
    return beyond || widest == null ? place : widest;
  }
}
