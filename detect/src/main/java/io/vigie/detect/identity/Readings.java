package io.vigie.detect.identity;

import io.vigie.detect.identity.Affixes.Kind;
import io.vigie.detect.identity.Reading.Added;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes a label apart: words from the lists of {@link Affixes} are taken off its ends, one after
 * another, and every remainder is a reading.
 */
final class Readings {
  /** Of one label; a longer chain of words is no name with words around it. */
  private static final int MOST = 24;

  private static final int MOST_ADDED = 3;
  private static final int SHORTEST = 3;
  private static final int LONGEST = 30;

  /** Two to four letters at the end may be a piece of a public suffix, as bits. */
  private static final int SUFFIX_LENGTHS = 0b11100;

  private final Affixes affixes = Affixes.shipped();
  private final String plain;

  /** Where the separators stood, as offsets into {@code plain}; both ends count as one. */
  private final boolean[] cuts;

  private final String after;
  private final List<Reading> found = new ArrayList<>();

  /** Where each reading begins. */
  private final List<Integer> starts = new ArrayList<>();

  private final Set<String> seen = new HashSet<>();

  private Readings(String plain, boolean[] cuts, String after) {
    this.plain = plain;
    this.cuts = cuts;
    this.after = after;
  }

  /**
   * The readings of a label, the whole of it first; none when nothing of it can be compared.
   *
   * @param after see {@link Reading}
   */
  static List<Reading> of(String label, String after) {
    StringBuilder plain = new StringBuilder();
    List<Integer> separators = new ArrayList<>();
    for (String part : label.split("[^\\p{L}\\p{M}\\p{N}]+", -1)) {
      plain.append(Folding.plain(part));
      separators.add(plain.length());
    }
    if (plain.isEmpty() || plain.length() > PartHashes.LONGEST) {
      return List.of();
    }
    boolean[] cuts = new boolean[plain.length() + 1];
    cuts[0] = true;
    separators.forEach(at -> cuts[at] = true);
    return new Readings(plain.toString(), cuts, after).read();
  }

  private List<Reading> read() {
    take(0, plain.length(), List.of());
    for (int next = 0; next < found.size() && found.size() < MOST; next++) {
      Reading reading = found.get(next);
      if (reading.added().size() < MOST_ADDED && !reading.has(Kind.SUFFIX)) {
        int from = starts.get(next);
        strip(from, from + reading.label().length(), reading.added());
      }
    }
    unknownWords();
    return found;
  }

  private void strip(int from, int to, List<Added> before) {
    int most = to - from - SHORTEST;
    if (most <= 0) {
      return;
    }
    int front = affixes.frontLengths(plain, from) | 1 << numberAt(from, to);
    int back = affixes.backLengths(plain, to) | 1 << numberBefore(from, to);
    back |= to == plain.length() ? SUFFIX_LENGTHS : 0;
    for (int length = Math.min(most, LONGEST); length > 0; length--) {
      if ((front | 2) >> length << 31 != 0) {
        front(from, to, length, before);
      }
      if ((back | 2) >> length << 31 != 0) {
        back(from, to, length, before);
      }
    }
  }

  private void front(int from, int to, int length, List<Added> before) {
    Kind kind = kind(from, from + length, from + length);
    if (kind != null) {
      take(from + length, to, with(before, from, from + length, kind));
    }
  }

  private void back(int from, int to, int length, List<Added> before) {
    Kind kind = kind(to - length, to, to - length);
    if (kind == null && to == plain.length() && (SUFFIX_LENGTHS >> length & 1) != 0) {
      kind = Kind.SUFFIX;
    }
    if (kind != null) {
      take(from, to - length, with(before, to - length, to, kind));
    }
  }

  /** What the word {@code [from,to)} tells, cut off at {@code at}. */
  private @Nullable Kind kind(int from, int to, int at) {
    Kind kind = affixes.kind(plain.substring(from, to));
    return kind == Kind.WEAK && !cuts[at] ? null : kind;
  }

  /** The length of the number that begins here; 0 for none. */
  private int numberAt(int from, int to) {
    int end = from;
    while (end < to && end - from < LONGEST && isDigit(plain.charAt(end))) {
      end++;
    }
    return end - from;
  }

  private int numberBefore(int from, int to) {
    int start = to;
    while (start > from && to - start < LONGEST && isDigit(plain.charAt(start - 1))) {
      start--;
    }
    return to - start;
  }

  private static boolean isDigit(char letter) {
    return letter >= '0' && letter <= '9';
  }

  private List<Added> with(List<Added> before, int from, int to, Kind kind) {
    List<Added> added = new ArrayList<>(before);
    added.add(new Added(plain.substring(from, to), kind));
    return added;
  }

  /** Words between separators, with words around that no list has. */
  private void unknownWords() {
    int from = 0;
    while (from < plain.length()) {
      int to = from + 1;
      while (!cuts[to]) {
        to++;
      }
      if (to - from >= Neighbourhood.TWO_EDITS_FROM && to - from < plain.length()) {
        String rest = plain.substring(0, from) + plain.substring(to);
        take(from, to, List.of(new Added(rest, Kind.UNKNOWN)));
      }
      from = to;
    }
  }

  private void take(int from, int to, List<Added> added) {
    String label = plain.substring(from, to);
    if (found.size() < MOST && label.length() >= SHORTEST && seen.add(label)) {
      starts.add(from);
      found.add(new Reading(label, added, after));
    }
  }
}
