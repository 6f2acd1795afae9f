package io.vigie.detect.identity;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;

/** Compares a query with every label by the textbook: the oracle of the index. */
final class NaiveFinder {
  private final Set<String> labels;

  NaiveFinder(Set<String> labels) {
    this.labels = labels;
  }

  Set<String> near(String query) {
    Set<String> near = new TreeSet<>();
    for (String label : labels) {
      Edit edit = Edit.between(bytes(label), bytes(query));
      if (isNear(label, query)
          && edit != null
          && Weight.isRecognisable(edit, Math.min(label.length(), query.length()))) {
        near.add(label);
      }
    }
    return near;
  }

  /** What {@link Neighbourhood} promises. */
  static boolean isNear(String label, String query) {
    if (label.equals(query)) {
      return true;
    }
    if (label.length() < Neighbourhood.SHORTEST) {
      return false;
    }
    boolean one = distance(label, query) <= 1 || isSwap(label, query);
    return one
        || (label.length() >= Neighbourhood.SHIFTED_FROM && isShift(label, query))
        || (label.length() >= Neighbourhood.TWO_EDITS_FROM && distance(label, query) <= 2);
  }

  static int distance(String one, String other) {
    int[][] table = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        table[i][j] =
            i == 0 || j == 0
                ? i + j
                : Math.min(
                    table[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1),
                    1 + Math.min(table[i - 1][j], table[i][j - 1]));
      }
    }
    return table[one.length()][other.length()];
  }

  private static boolean isSwap(String one, String other) {
    for (int i = 0; i + 1 < one.length(); i++) {
      String swapped =
          one.substring(0, i) + one.charAt(i + 1) + one.charAt(i) + one.substring(i + 2);
      if (swapped.equals(other)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the two are the same without one letter of each. */
  private static boolean isShift(String one, String other) {
    if (one.length() != other.length()) {
      return false;
    }
    Set<String> left = without(one);
    left.retainAll(without(other));
    return !left.isEmpty();
  }

  private static Set<String> without(String label) {
    Set<String> left = new TreeSet<>();
    for (int i = 0; i < label.length(); i++) {
      left.add(label.substring(0, i) + label.substring(i + 1));
    }
    return left;
  }

  static byte[] bytes(String label) {
    return label.getBytes(StandardCharsets.UTF_8);
  }
}
