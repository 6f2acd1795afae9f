package io.vigie.detect.match;

import io.vigie.ingest.party.Party;
import java.util.AbstractList;
import java.util.List;

/** The parties of one index, by number. Thread-safe. */
interface PartyRecords {
  int size();

  Party get(int number);

  /** The same as a list, each party made when it is asked for. */
  default List<Party> asList() {
    PartyRecords records = this;
    return new AbstractList<>() {
      @Override
      public Party get(int number) {
        return records.get(number);
      }

      @Override
      public int size() {
        return records.size();
      }
    };
  }

  /** Parties that are there as they are. */
  static PartyRecords held(List<Party> parties) {
    List<Party> held = List.copyOf(parties);
    return new PartyRecords() {
      @Override
      public int size() {
        return held.size();
      }

      @Override
      public Party get(int number) {
        return held.get(number);
      }
    };
  }
}
