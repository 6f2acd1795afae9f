package io.vigie.detect.identity;

import io.vigie.ingest.party.Party;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the parties that a domain or handle imitates, among a million, without looking at each: a
 * big index, a small one of what changed since, and the ids of those that the big one no longer
 * speaks for. Immutable and thread-safe.
 */
public final class LookalikeFinder {
  private static final Candidate NOBODY =
      new Candidate("", Candidate.Kind.HANDLE, "", "", List.of(), false);

  private final LookalikeIndex base;
  private final LookalikeIndex live;
  private final Set<String> gone;

  LookalikeFinder(LookalikeIndex base, LookalikeIndex live, Set<String> gone) {
    this.base = base;
    this.live = live;
    this.gone = gone;
  }

  /** A finder of these parties; of two with one id, the later counts. */
  public static LookalikeFinder of(Collection<Party> parties) {
    return new LookalikeFinder(LookalikeIndex.of(parties), LookalikeIndex.EMPTY, Set.of());
  }

  /**
   * The parties that a name imitates, surest first, then by id; none for a name that imitates
   * nobody, that an insured party owns, or that is no name at all.
   *
   * @param given a domain or address when it ends in a public suffix, else a handle; anything may
   *     come
   */
  public List<Lookalike> find(String given) {
    Candidate candidate = Candidate.of(given);
    return candidate == null ? List.of() : search(candidate, party -> true).found();
  }

  /** The words of the dictionaries that no imitation is made of; for measuring false alarms. */
  public static Set<String> dictionary() {
    return KnownNames.shipped().words();
  }

  /**
   * The search for one candidate.
   *
   * @param candidate null for what is no name
   * @param insured whether a party counts
   */
  Search search(@Nullable Candidate candidate, Predicate<Party> insured) {
    Search search = new Search(candidate == null ? NOBODY : candidate, insured);
    search.in(base, gone);
    if (!live.isEmpty()) {
      search.in(live, Set.of());
    }
    return search;
  }
}
