package io.vigie.detect.identity;

import java.util.function.LongConsumer;

/**
 * Looks in a query for the whole quarters of names of one length: an insertion before a quarter
 * moves it right, an omission left, and all moves together are at most the edits.
 */
final class AnchorSeeker {
  private static final int NONE = -1;

  private final PartHashes query;
  private final int nameLength;
  private final int edits;
  private final LongConsumer out;

  /** The quarters that are looked for, as a set of bits. */
  private int quarters;

  AnchorSeeker(PartHashes query, int nameLength, int edits, LongConsumer out) {
    this.query = query;
    this.nameLength = nameLength;
    this.edits = edits;
    this.out = out;
  }

  void seek() {
    for (quarters = 1; quarters < 1 << Neighbourhood.QUARTERS; quarters++) {
      int budget = budget(quarters);
      if (budget != NONE) {
        place(0, 0, 0, budget);
      }
    }
  }

  /** One swap of letters across a bound spoils two quarters, but moves none. */
  private int budget(int quarters) {
    return switch (Integer.bitCount(quarters)) {
      case 2 -> edits >= 2 ? 2 : nameLength == query.length() ? 0 : NONE;
      case 3 -> 1;
      default -> NONE;
    };
  }

  /**
   * @param hash of the quarters placed so far
   * @param shift how far right of its place in the name the last one lies
   * @param budget edits that are left
   */
  private void place(int quarter, long hash, int shift, int budget) {
    int left = Math.abs(query.length() - nameLength - shift);
    if (left > budget) {
      return;
    }
    if (quarter == Neighbourhood.QUARTERS) {
      out.accept(Neighbourhood.anchorKey(hash, nameLength, quarters));
    } else if ((quarters & 1 << quarter) == 0) {
      place(quarter + 1, hash, shift, budget);
    } else {
      shift(quarter, hash, shift, budget);
    }
  }

  private void shift(int quarter, long hash, int shift, int budget) {
    int from = Neighbourhood.bound(nameLength, quarter) + shift;
    int to = Neighbourhood.bound(nameLength, quarter + 1) + shift;
    for (int move = -budget; move <= budget; move++) {
      if (from + move >= 0 && to + move <= query.length()) {
        long joined = PartHashes.join(hash, query.part(from + move, to + move), to - from);
        place(quarter + 1, joined, shift + move, budget - Math.abs(move));
      }
    }
  }
}
