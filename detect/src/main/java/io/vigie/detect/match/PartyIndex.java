package io.vigie.detect.match;

import io.vigie.ingest.party.Party;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Everything that parties are found by, built once and then only read: names by the hash of their
 * words, ids, handles, domains and listings by the hash of their key, and the analysts' queries.
 */
final class PartyIndex {
  static final PartyIndex EMPTY = of(List.of());

  private static final int KINDS = PartyKey.KINDS;

  private final PartyRecords parties;
  private final HashIndex hashes;
  private final NameFilters filters;
  private final TypingErrors typingErrors;
  private final int[] queried;
  private final QueryIndex queries;
  private final long significant;

  /**
   * @param queried numbers of the parties that have queries
   * @param significant which bits of a hash count; all of them, save in tests of collisions
   */
  PartyIndex(PartyRecords parties, NameKeys keys, int[] queried, long significant) {
    this.parties = parties;
    this.hashes = keys.hashes();
    this.filters = keys.filters();
    this.typingErrors = keys.typingErrors();
    this.queried = queried;
    this.queries = QueryIndex.of(Arrays.stream(queried).mapToObj(parties::get).toList());
    this.significant = significant;
  }

  /** Of two parties with one id, the later counts. */
  static PartyIndex of(Collection<Party> parties) {
    Map<String, Party> byId = new LinkedHashMap<>(parties.size() * 2);
    parties.forEach(party -> byId.put(party.id(), party));
    return of(PartyRecords.held(List.copyOf(byId.values())));
  }

  /** The index of parties with different ids. */
  static PartyIndex of(PartyRecords parties) {
    return PartyIndexBuilder.build(parties, -1L);
  }

  boolean isEmpty() {
    return parties.size() == 0;
  }

  int size() {
    return parties.size();
  }

  PartyRecords parties() {
    return parties;
  }

  HashIndex hashes() {
    return hashes;
  }

  NameFilters filters() {
    return filters;
  }

  TypingErrors typingErrors() {
    return typingErrors;
  }

  QueryIndex queries() {
    return queries;
  }

  int[] queried() {
    return queried;
  }

  long significant() {
    return significant;
  }

  /** Bytes of the index itself, without the parties and what finds typing errors. */
  long bytes() {
    return hashes.bytes() + filters.bytes();
  }

  /** Whether a name may begin with the sequence of words that has this hash. */
  boolean mayBegin(long hash) {
    return filters.mayBegin(hash & significant);
  }

  /** Whether there is a name or a word of a query with this hash, if its letters bear it out. */
  boolean isKnown(long hash) {
    return hashes.first(hash & significant) != HashIndex.NONE;
  }

  /** Calls back for every name whose words are those from {@code first} on and have this hash. */
  void names(long hash, WordSequence text, int first, int words, Consumer<NamedParty> found) {
    long key = hash & significant;
    for (int entry = hashes.first(key); entry >= 0; entry = hashes.after(entry, key)) {
      NamedParty named = named(entry);
      if (named != null && named.form().size() == words && named.form().isAt(text, first)) {
        found.accept(named);
      }
    }
  }

  /** Calls back for every party that has this very handle, domain or listing. */
  void owners(PartyKey kind, String key, Consumer<Party> found) {
    long hash = kind.hash(key) & significant;
    for (int entry = hashes.first(hash); entry >= 0; entry = hashes.after(entry, hash)) {
      int reference = hashes.reference(entry);
      if (reference % KINDS == kind.code()) {
        Party party = parties.get(hashes.party(entry));
        if (key.equals(kind.normalise(kind.values(party).get(reference / KINDS)))) {
          found.accept(party);
        }
      }
    }
  }

  private @Nullable NamedParty named(int entry) {
    int reference = hashes.reference(entry);
    return reference % KINDS == PartyKey.NAME.code()
        ? NameVariants.at(parties.get(hashes.party(entry)), reference / KINDS)
        : null;
  }
}
