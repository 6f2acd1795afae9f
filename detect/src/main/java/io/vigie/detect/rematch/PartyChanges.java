package io.vigie.detect.rematch;

import io.vigie.ingest.party.Party;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The parties that came or changed since the last pass. Beyond {@link #MOST_REMEMBERED} they are
 * not told apart any more: then everybody counts as changed.
 */
final class PartyChanges {
  static final int MOST_REMEMBERED = 50_000;

  private final Map<String, Party> changed = new LinkedHashMap<>();
  private boolean everybody;

  /** A party is new, or different. */
  void put(Party party) {
    changed.remove(party.id());
    changed.put(party.id(), party);
    if (changed.size() > MOST_REMEMBERED) {
      changed.remove(changed.keySet().iterator().next());
      everybody = true;
    }
  }

  /** A party is gone, and has nothing to be matched any more. */
  void remove(String id) {
    changed.remove(id);
  }

  boolean isEmpty() {
    return changed.isEmpty() && !everybody;
  }

  boolean contains(String id) {
    return everybody || changed.containsKey(id);
  }

  /** Whether a directory knows every remembered party as it is now. */
  boolean areIn(Function<String, Optional<Party>> directory) {
    return changed.entrySet().stream()
        .allMatch(
            entry -> directory.apply(entry.getKey()).filter(entry.getValue()::equals).isPresent());
  }

  void clear() {
    changed.clear();
    everybody = false;
  }

  @Override
  public String toString() {
    return everybody ? "all parties" : changed.size() + " changed parties";
  }
}
