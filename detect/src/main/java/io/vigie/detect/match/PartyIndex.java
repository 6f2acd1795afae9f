package io.vigie.detect.match;

import io.vigie.ingest.party.Party;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Everything that parties are found by, built once and then only read: names by the hash of their
 * words, handles, domains and listings by the hash of their key, and the analysts' queries.
 */
final class PartyIndex {
  static final PartyIndex EMPTY = of(List.of());

  private static final int KINDS = PartyKey.KINDS;

  private final Party[] parties;
  private final HashIndex hashes = new HashIndex();
  private final PrefixFilter filter;
  private final QueryIndex queries;

  private PartyIndex(Party[] parties) {
    this.parties = parties;
    this.filter = new PrefixFilter(3L * countNames());
    for (int party = 0; party < parties.length; party++) {
      addNames(party);
      addKeys(party);
    }
    hashes.freeze();
    this.queries = QueryIndex.of(parties);
  }

  /** Of two parties with one id, the later counts. */
  static PartyIndex of(Collection<Party> parties) {
    Map<String, Party> byId = new LinkedHashMap<>(parties.size() * 2);
    parties.forEach(party -> byId.put(party.id(), party));
    return new PartyIndex(byId.values().toArray(Party[]::new));
  }

  boolean isEmpty() {
    return parties.length == 0;
  }

  int size() {
    return parties.length;
  }

  List<Party> parties() {
    return List.of(parties);
  }

  QueryIndex queries() {
    return queries;
  }

  /** Bytes of the index itself, without the parties. */
  long bytes() {
    return hashes.bytes() + filter.bytes();
  }

  /** Whether a name may begin with the sequence of words that has this hash. */
  boolean mayBegin(long hash) {
    return filter.mayContain(hash);
  }

  /** Calls back for every name whose words are those from {@code first} on and have this hash. */
  void names(long hash, WordSequence text, int first, int words, Consumer<NamedParty> found) {
    for (int entry = hashes.first(hash); entry >= 0; entry = hashes.after(entry)) {
      NamedParty named = named(entry);
      if (named != null && named.form().size() == words && named.form().isAt(text, first)) {
        found.accept(named);
      }
    }
  }

  /** Calls back for every party that has this very handle, domain or listing. */
  void owners(PartyKey kind, String key, Consumer<Party> found) {
    for (int entry = hashes.first(kind.hash(key)); entry >= 0; entry = hashes.after(entry)) {
      Party party = parties[hashes.party(entry)];
      int reference = hashes.reference(entry);
      if (reference % KINDS == kind.code() && key.equals(key(kind, party, reference / KINDS))) {
        found.accept(party);
      }
    }
  }

  private static @Nullable String key(PartyKey kind, Party party, int ordinal) {
    return kind.normalise(kind.values(party).get(ordinal));
  }

  private @Nullable NamedParty named(int entry) {
    int reference = hashes.reference(entry);
    if (reference % KINDS != PartyKey.NAME.code()) {
      return null;
    }
    Party party = parties[hashes.party(entry)];
    return NameVariants.at(party, reference / KINDS);
  }

  private void addNames(int party) {
    for (NameVariants.Numbered each : NameVariants.of(parties[party])) {
      addForm(each.form(), party, each.ordinal() * KINDS + PartyKey.NAME.code());
    }
  }

  private void addForm(NameForm form, int party, int reference) {
    long hash = Hashing.START;
    for (int word = 0; word < form.size(); word++) {
      hash = Hashing.add(hash, form.gaps()[word], Hashing.of(form.words()[word]));
      filter.add(hash);
    }
    hashes.add(hash, party, reference);
  }

  private void addKeys(int party) {
    for (PartyKey kind : List.of(PartyKey.HANDLE, PartyKey.DOMAIN, PartyKey.LISTING)) {
      List<String> values = kind.values(parties[party]);
      for (int ordinal = 0; ordinal < values.size(); ordinal++) {
        String key = kind.normalise(values.get(ordinal));
        if (key != null) {
          hashes.add(kind.hash(key), party, ordinal * KINDS + kind.code());
        }
      }
    }
  }

  private long countNames() {
    long names = 0;
    for (Party party : parties) {
      names += 1L + party.aliases().size();
    }
    return names;
  }

  /** The parties in the order given, without those that {@code gone} names. */
  List<Party> without(Collection<String> gone) {
    List<Party> kept = new ArrayList<>(parties.length);
    for (Party party : parties) {
      if (!gone.contains(party.id())) {
        kept.add(party);
      }
    }
    return kept;
  }
}
