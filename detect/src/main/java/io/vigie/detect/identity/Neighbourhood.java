package io.vigie.detect.identity;

import java.util.function.LongConsumer;

/**
 * The keys that bring a name and its misspellings together. Up to nine letters, a name is filed
 * under what is left of it without one or two letters (deletion neighbourhood); from ten letters
 * on, under pairs and triples of its quarters: two edits leave at least two of four quarters whole,
 * one edit three. That costs 10 keys a long name, where deletions would cost 50 to 200.
 *
 * <p>Guarantee: a name of 4 or 5 letters is found from one edit away (a swap of neighbours is one),
 * one of 5 also when one letter was taken out and one put in elsewhere, a longer one from any two
 * edits (insertion, omission, replacement) away.
 */
final class Neighbourhood {
  static final int EXACT = 0;
  static final int VISUAL = 1;
  static final int SOUND = 2;

  static final int SHORTEST = 4;
  static final int SHIFTED_FROM = 5;
  static final int TWO_EDITS_FROM = 6;
  static final int LONGEST_DELETED = 9;
  static final int QUARTERS = 4;
  private static final int QUARTER_SALT = 16;

  private Neighbourhood() {}

  /** Every key that a name is filed under. */
  static void file(PartHashes name, LongConsumer out) {
    out.accept(PartHashes.key(name.whole(), EXACT));
    int length = name.length();
    if (length >= SHORTEST && length <= LONGEST_DELETED) {
      deletions(name, length >= TWO_EDITS_FROM ? 2 : 1, out);
    } else if (length > LONGEST_DELETED) {
      for (int quarters = 1; quarters < 1 << QUARTERS; quarters++) {
        if (isAnchor(quarters)) {
          out.accept(anchor(name, quarters));
        }
      }
    }
  }

  /** Every key that another name within {@code edits} of the query may be filed under. */
  static void seek(PartHashes query, int edits, LongConsumer out) {
    int length = query.length();
    if (edits == 0) {
      return;
    }
    if (length >= SHORTEST - 1 && length <= LONGEST_DELETED + edits) {
      out.accept(PartHashes.key(query.whole(), EXACT));
      deletions(query, edits, out);
    }
    int shortest = Math.max(LONGEST_DELETED + 1, length - edits);
    int longest = Math.min(PartHashes.LONGEST, length + edits);
    for (int nameLength = shortest; nameLength <= longest; nameLength++) {
      new AnchorSeeker(query, nameLength, edits, out).seek();
    }
  }

  /** Where a quarter of a name begins. */
  static int bound(int nameLength, int quarter) {
    return nameLength * quarter / QUARTERS;
  }

  static boolean isAnchor(int quarters) {
    int count = Integer.bitCount(quarters);
    return count == 2 || count == 3;
  }

  static long anchorKey(long hash, int nameLength, int quarters) {
    return PartHashes.key(hash, QUARTER_SALT + nameLength * QUARTER_SALT + quarters);
  }

  private static long anchor(PartHashes name, int quarters) {
    long hash = 0;
    int length = name.length();
    for (int quarter = 0; quarter < QUARTERS; quarter++) {
      if ((quarters & 1 << quarter) != 0) {
        int from = bound(length, quarter);
        int to = bound(length, quarter + 1);
        hash = PartHashes.join(hash, name.part(from, to), to - from);
      }
    }
    return anchorKey(hash, length, quarters);
  }

  private static void deletions(PartHashes label, int most, LongConsumer out) {
    int length = label.length();
    for (int first = 0; first < length; first++) {
      long head = label.part(0, first);
      int left = length - first - 1;
      out.accept(PartHashes.key(PartHashes.join(head, label.part(first + 1, length), left), EXACT));
      for (int second = first + 1; most > 1 && second < length; second++) {
        long middle = PartHashes.join(head, label.part(first + 1, second), second - first - 1);
        long tail = label.part(second + 1, length);
        out.accept(PartHashes.key(PartHashes.join(middle, tail, length - second - 1), EXACT));
      }
    }
  }
}
