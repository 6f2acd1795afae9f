package io.vigie.detect.identity;

/** Which keys lie side by side on a QWERTY or AZERTY keyboard. */
final class Keyboards {
  private static final String[][] LAYOUTS = {
    {"1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm"},
    {"1234567890", "azertyuiop", "qsdfghjklm", "wxcvbn"}
  };
  private static final boolean[][] NEIGHBOURS = neighbours();

  private Keyboards() {}

  static boolean areNeighbours(char one, char other) {
    return one < 128 && other < 128 && NEIGHBOURS[one][other];
  }

  private static boolean[][] neighbours() {
    boolean[][] pairs = new boolean[128][128];
    for (String[] rows : LAYOUTS) {
      for (int row = 0; row < rows.length; row++) {
        for (int column = 0; column < rows[row].length(); column++) {
          join(pairs, rows, row, column);
        }
      }
    }
    return pairs;
  }

  /** Each row lies half a key right of the one above: a key touches two keys below it. */
  private static void join(boolean[][] pairs, String[] rows, int row, int column) {
    char key = rows[row].charAt(column);
    mark(pairs, key, rows[row], column + 1);
    if (row + 1 < rows.length) {
      mark(pairs, key, rows[row + 1], column);
      mark(pairs, key, rows[row + 1], column - 1);
    }
  }

  private static void mark(boolean[][] pairs, char key, String row, int column) {
    if (column >= 0 && column < row.length()) {
      pairs[key][row.charAt(column)] = true;
      pairs[row.charAt(column)][key] = true;
    }
  }
}
