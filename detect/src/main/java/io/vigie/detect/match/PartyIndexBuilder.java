package io.vigie.detect.match;

import io.vigie.ingest.party.Party;
import java.util.ArrayList;
import java.util.List;

/** Builds an index of parties, each looked at once. */
final class PartyIndexBuilder {
  private static final List<PartyKey> IDENTIFIERS =
      List.of(PartyKey.ID, PartyKey.HANDLE, PartyKey.DOMAIN, PartyKey.LISTING);

  private final HashIndex.Builder hashes = new HashIndex.Builder();
  private final NameFilters.Builder filters = new NameFilters.Builder();
  private final List<Integer> queried = new ArrayList<>();
  private final TypingErrors.Builder typingErrors;
  private final long significant;

  private PartyIndexBuilder(long significant) {
    this.significant = significant;
    this.typingErrors = new TypingErrors.Builder(significant);
  }

  static PartyIndex build(PartyRecords parties, long significant) {
    PartyIndexBuilder builder = new PartyIndexBuilder(significant);
    for (int party = 0; party < parties.size(); party++) {
      builder.add(parties.get(party), party);
    }
    int[] queried = builder.queried.stream().mapToInt(Integer::intValue).toArray();
    List<Party> asking = builder.queried.stream().map(parties::get).toList();
    QueryIndex.of(asking).words().forEach(builder::addQueryWord);
    return new PartyIndex(parties, builder.keys(), queried, significant);
  }

  private NameKeys keys() {
    return new NameKeys(hashes.build(), filters.build(), typingErrors.build());
  }

  private void add(Party party, int number) {
    int last = -1;
    for (NameVariants.Numbered each : NameVariants.of(party)) {
      int reference = each.ordinal() * PartyKey.KINDS + PartyKey.NAME.code();
      addForm(party, each, number, reference);
      int name = each.ordinal() / NameVariants.MOST_FORMS;
      if (name != last) {
        typingErrors.beginName();
      }
      last = name;
      typingErrors.add(each.form(), number, name);
    }
    for (PartyKey kind : IDENTIFIERS) {
      addKeys(party, kind, number);
    }
    if (!party.queries().isEmpty()) {
      queried.add(number);
    }
  }

  private void addForm(Party party, NameVariants.Numbered each, int number, int reference) {
    NameForm form = each.form();
    String name = PartyKey.name(party, each.ordinal() / NameVariants.MOST_FORMS);
    boolean marked = isOnlyMarked(form, name);
    long hash = Hashing.START;
    for (int word = 0; word < form.size(); word++) {
      long letters = Hashing.of(form.words()[word]);
      hash = Hashing.add(hash, form.gaps()[word], letters);
      if (marked) {
        filters.addMarked(hash & significant);
      } else {
        filters.add(hash & significant, word + 1, word + 1 == form.size());
        filters.addWord(Hashing.first(letters) & significant);
      }
    }
    hashes.add(hash & significant, number, reference);
  }

  /** Whether the form counts only in hashtags and links, or in capitals, see {@link NamePlaces}. */
  private static boolean isOnlyMarked(NameForm form, String name) {
    Variant variant = form.variant();
    return form.size() == 1
        && (variant.needsCapitals() || (variant.isJoined() && !SignsOnly.separate(name)));
  }

  private void addKeys(Party party, PartyKey kind, int number) {
    List<String> values = kind.values(party);
    for (int ordinal = 0; ordinal < values.size(); ordinal++) {
      String key = kind.normalise(values.get(ordinal));
      if (key != null) {
        int reference = ordinal * PartyKey.KINDS + kind.code();
        hashes.add(kind.hash(key) & significant, number, reference);
      }
    }
  }

  /** A text with such a word is read closely, as if it might name somebody. */
  private void addQueryWord(long word) {
    long hash = Hashing.first(word) & significant;
    filters.add(hash, 1, true);
    hashes.add(hash, 0, PartyKey.QUERY.code());
  }
}
