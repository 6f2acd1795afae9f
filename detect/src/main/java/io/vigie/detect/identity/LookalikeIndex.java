package io.vigie.detect.identity;

import io.vigie.ingest.party.Party;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;

/** Every identity string of a set of parties, found by what resembles it. Immutable. */
final class LookalikeIndex {
  static final LookalikeIndex EMPTY = of(List.of());

  private static final int KEYS_EXPECTED = 14;

  /** An edit takes one letter out of the set of a name's letters and brings one in, at most. */
  private static final int MOST_LETTERS_AN_EDIT = 2;

  private final Party[] parties;
  private final LabelStore labels = new LabelStore();
  private final KeyTable table;

  private LookalikeIndex(Party[] parties) {
    this.parties = parties;
    for (int party = 0; party < parties.length; party++) {
      for (IdentityString string : IdentityStrings.of(parties[party])) {
        labels.add(string, party);
      }
    }
    labels.freeze();
    this.table = build();
  }

  /** Of two parties with one id, the later counts. */
  static LookalikeIndex of(Collection<Party> parties) {
    Map<String, Party> byId = new LinkedHashMap<>(parties.size() * 2);
    parties.forEach(party -> byId.put(party.id(), party));
    return new LookalikeIndex(byId.values().toArray(Party[]::new));
  }

  /** Gets each name that a query meets, with the edit between them. */
  interface Meeting {
    void met(Party party, IdentityString string, Edit edit);
  }

  boolean isEmpty() {
    return parties.length == 0;
  }

  /** How many parties. */
  int size() {
    return parties.length;
  }

  /** How many identity strings. */
  int names() {
    return labels.size();
  }

  /** Bytes of the key table alone. */
  long keyBytes() {
    return table.bytes();
  }

  /** Bytes of the packed strings alone. */
  long labelBytes() {
    return labels.bytes();
  }

  /** Every name within {@code edits} edits of {@code query}, once. */
  void near(PartHashes query, int edits, Meeting meeting) {
    long whole = PartHashes.key(query.whole(), Neighbourhood.EXACT);
    KeyBuffer keys = new KeyBuffer();
    Neighbourhood.seek(query, edits, keys);
    keys.retain(table);
    if (keys.size() > 0 || table.mayHold(whole)) {
      IntConsumer meet = meeting(query, edits, meeting);
      table.names(whole, KeyTable.MOST, meet);
      for (int i = 0; i < keys.size(); i++) {
        table.names(keys.key(i), KeyTable.MOST_OF_PIECE, meet);
      }
    }
  }

  private IntConsumer meeting(PartHashes query, int edits, Meeting meeting) {
    Seen seen = new Seen();
    int letters = letters(query.letters());
    return name -> {
      int longer = labels.length(name) - query.length();
      if (Math.abs(longer) <= edits
          && Integer.bitCount(labels.letters(name) ^ letters) <= MOST_LETTERS_AN_EDIT * edits
          && seen.add(name)) {
        meet(name, query.letters(), edits, meeting);
      }
    };
  }

  /** Every name whose {@code fold} is the same. */
  void alike(String folded, int fold, Meeting meeting) {
    long key = PartHashes.key(hashes(folded).whole(), fold);
    table.names(
        key,
        KeyTable.MOST,
        name -> {
          String label = labels.string(name).label();
          if (folded.equals(
              fold == Neighbourhood.VISUAL ? VisualFold.of(label) : SoundFold.of(label))) {
            meeting.met(parties[labels.party(name)], labels.string(name), Edit.NONE);
          }
        });
  }

  private void meet(int name, byte[] query, int edits, Meeting meeting) {
    Edit edit = Edit.between(labels.label(name), query);
    if (edit != null
        && (edits > 0 || edit == Edit.NONE)
        && Weight.isRecognisable(edit, Math.min(labels.length(name), query.length))) {
      meeting.met(parties[labels.party(name)], labels.string(name), edit);
    }
  }

  private KeyTable build() {
    KeyTable.Counting counting = new KeyTable.Counting((long) labels.size() * KEYS_EXPECTED);
    for (int name = 0; name < labels.size(); name++) {
      keys(name, counting::count);
    }
    KeyTable filled = counting.table();
    for (int name = 0; name < labels.size(); name++) {
      int filed = name;
      keys(name, key -> filled.add(key, filed));
    }
    return filled;
  }

  private void keys(int name, LongConsumer out) {
    byte[] letters = labels.label(name);
    Neighbourhood.file(new PartHashes(letters), out);
    String label = new String(letters, StandardCharsets.UTF_8);
    out.accept(PartHashes.key(hashes(VisualFold.of(label)).whole(), Neighbourhood.VISUAL));
    if (label.length() >= Neighbourhood.TWO_EDITS_FROM) {
      out.accept(PartHashes.key(hashes(SoundFold.of(label)).whole(), Neighbourhood.SOUND));
    }
  }

  private static int letters(byte[] label) {
    int set = 0;
    for (byte letter : label) {
      set |= 1 << letter;
    }
    return set;
  }

  private static PartHashes hashes(String text) {
    byte[] letters = text.getBytes(StandardCharsets.UTF_8);
    boolean fits = letters.length <= PartHashes.LONGEST;
    return new PartHashes(fits ? letters : java.util.Arrays.copyOf(letters, PartHashes.LONGEST));
  }
}
