package io.vigie.detect.identity;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How a label became another one.
 *
 * @param technique the kind of change
 * @param cost how much it shows, in letters: a swap or a repeated letter shows less than a letter
 *     replaced, a change of the first letter more
 */
record Edit(Technique technique, double cost) {
  private static final double SLIGHT = 0.8;
  private static final double PLAIN = 1.0;
  private static final double FIRST_LETTER = 0.2;

  /** A name two letters longer or shorter, or a short one with two changed, is often another. */
  private static final double ANOTHER = 0.3;

  private static final int SHORT = 6;

  /** Two letters changed that are only moved about. */
  private static final double MOVED = 1.6;

  /** One letter taken out and one put in elsewhere: the others keep their order. */
  private static final double SHIFTED = 1.7;

  /** Two letters before a whole name are a word of their own: {@code drlaval}, {@code mylaval}. */
  private static final double IN_FRONT = 3.1;

  /** The same label. */
  static final Edit NONE = new Edit(Technique.SAME_NAME, 0);

  /**
   * The edit that makes {@code name} into {@code other}; null when they are further apart than a
   * name of this length can be recognised from: see {@link Neighbourhood}.
   */
  static @Nullable Edit between(byte[] name, byte[] other) {
    int difference = other.length - name.length;
    if (Math.abs(difference) > 2) {
      return null;
    }
    int head = commonHead(name, other);
    int tail = commonTail(name, other, head);
    int left = name.length - head - tail;
    int right = other.length - head - tail;
    if (left == 0 && right == 0) {
      return NONE;
    }
    if (name.length < Neighbourhood.SHORTEST) {
      return null;
    }
    Edit one = one(new Core(name, other, head, left, right));
    if (one != null || name.length < Neighbourhood.SHIFTED_FROM) {
      return one;
    }
    return two(new Core(name, other, head, left, right));
  }

  /** What differs: {@code left} letters of the name against {@code right} of the other. */
  private record Core(byte[] name, byte[] other, int at, int left, int right) {
    boolean isLast() {
      return at + left == name.length;
    }

    byte from() {
      return name[at];
    }

    byte to() {
      return other[at];
    }

    int shortest() {
      return Math.min(name.length, other.length);
    }

    /** Whether two letters stand before the whole of the other. */
    boolean isInFront() {
      return at == 0 && left + right == 2 && left != right;
    }

    /** Whether all letters but one of each keep their order. */
    boolean isShifted() {
      return left == right && (isSame(1, 0) || isSame(0, 1));
    }

    private boolean isSame(int inName, int inOther) {
      int fromName = at + inName;
      int fromOther = at + inOther;
      return Arrays.equals(
          name, fromName, fromName + left - 1, other, fromOther, fromOther + left - 1);
    }
  }

  private static @Nullable Edit one(Core core) {
    double first = core.at() == 0 ? FIRST_LETTER : 0;
    if (core.left() == 0 && core.right() == 1) {
      return insertion(core, first);
    }
    if (core.left() == 1 && core.right() == 0) {
      boolean plural = core.isLast() && (core.from() == 's' || core.from() == 'x');
      return plural
          ? new Edit(Technique.PLURAL, SLIGHT)
          : new Edit(Technique.OMISSION, PLAIN + first);
    }
    if (core.left() == 1 && core.right() == 1) {
      return replacement((char) core.from(), (char) core.to(), first);
    }
    boolean swapped =
        core.left() == 2
            && core.right() == 2
            && core.name()[core.at()] == core.other()[core.at() + 1]
            && core.name()[core.at() + 1] == core.other()[core.at()];
    return swapped ? new Edit(Technique.TRANSPOSITION, SLIGHT + first / 2) : null;
  }

  private static Edit insertion(Core core, double first) {
    byte added = core.to();
    boolean repeated = core.at() > 0 && core.other()[core.at() - 1] == added;
    if (core.isLast() && (added == 's' || added == 'x') && !repeated) {
      return new Edit(Technique.PLURAL, SLIGHT);
    }
    if (core.isLast() && added >= '0' && added <= '9') {
      return new Edit(Technique.DIGITS, PLAIN);
    }
    return repeated
        ? new Edit(Technique.REPETITION, SLIGHT)
        : new Edit(Technique.INSERTION, PLAIN + first);
  }

  private static Edit replacement(char from, char to, double first) {
    if (isVowel(from) && isVowel(to)) {
      return new Edit(Technique.VOWEL_SWAP, SLIGHT + first);
    }
    if (Keyboards.areNeighbours(from, to)) {
      return new Edit(Technique.KEYBOARD_NEIGHBOUR, SLIGHT + first);
    }
    boolean flipped = Integer.bitCount(from ^ to) == 1;
    return new Edit(flipped ? Technique.BIT_FLIP : Technique.REPLACEMENT, PLAIN + first);
  }

  private static @Nullable Edit two(Core core) {
    if (core.isShifted()) {
      boolean moved = isRearranged(core);
      double first = core.at() == 0 ? FIRST_LETTER : 0;
      return new Edit(Technique.SEVERAL_EDITS, (moved ? MOVED : SHIFTED) + first);
    }
    if (core.name().length < Neighbourhood.TWO_EDITS_FROM || distance(core) > 2) {
      return null;
    }
    return new Edit(Technique.SEVERAL_EDITS, core.isInFront() ? IN_FRONT : apart(core));
  }

  private static double apart(Core core) {
    double first = core.at() == 0 ? 2 * FIRST_LETTER : 0;
    boolean moved = core.left() == core.right() && isRearranged(core);
    boolean another = Math.abs(core.left() - core.right()) == 2 || core.shortest() <= SHORT;
    return (moved ? MOVED : 2 * PLAIN) + first + (another ? ANOTHER : 0);
  }

  private static boolean isRearranged(Core core) {
    int[] balance = new int[256];
    for (int i = 0; i < core.left(); i++) {
      balance[core.name()[core.at() + i] & 0xFF]++;
      balance[core.other()[core.at() + i] & 0xFF]--;
    }
    for (int count : balance) {
      if (count != 0) {
        return false;
      }
    }
    return true;
  }

  /** Levenshtein distance of the core, 3 for anything beyond 2. */
  private static int distance(Core core) {
    int[] row = new int[core.right() + 1];
    for (int j = 0; j <= core.right(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= core.left(); i++) {
      if (nextRow(core, i, row) > 2) {
        return 3;
      }
    }
    return Math.min(3, row[core.right()]);
  }

  private static int nextRow(Core core, int i, int[] row) {
    int diagonal = row[0];
    row[0] = i;
    int least = i;
    byte letter = core.name()[core.at() + i - 1];
    for (int j = 1; j < row.length; j++) {
      int replaced = diagonal + (letter == core.other()[core.at() + j - 1] ? 0 : 1);
      diagonal = row[j];
      row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      least = Math.min(least, row[j]);
    }
    return least;
  }

  private static boolean isVowel(char letter) {
    return "aeiouy".indexOf(letter) >= 0;
  }

  private static int commonHead(byte[] name, byte[] other) {
    int most = Math.min(name.length, other.length);
    int head = 0;
    while (head < most && name[head] == other[head]) {
      head++;
    }
    return head;
  }

  private static int commonTail(byte[] name, byte[] other, int head) {
    int most = Math.min(name.length, other.length) - head;
    int tail = 0;
    while (tail < most && name[name.length - 1 - tail] == other[other.length - 1 - tail]) {
      tail++;
    }
    return tail;
  }
}
