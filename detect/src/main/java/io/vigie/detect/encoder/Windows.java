package io.vigie.detect.encoder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The stretches of a text that are read: around the places that name the insured, else the
 * beginning and the end.
 */
final class Windows {
  /** Bounds the cost of a text. */
  static final int MOST = 3;

  private Windows() {}

  /**
   * At most {@link #MOST} stretches of {@code size} pieces.
   *
   * @param pieces of the whole text
   * @param marker the piece that names the insured
   */
  static List<long[]> of(long[] pieces, int size, long marker) {
    if (pieces.length <= size) {
      return List.of(pieces);
    }
    List<Integer> starts = aroundMarkers(pieces, size, marker);
    List<long[]> windows = new ArrayList<>();
    for (int start : starts.isEmpty() ? spread(pieces.length, size) : starts) {
      windows.add(Arrays.copyOfRange(pieces, start, Math.min(pieces.length, start + size)));
    }
    return windows;
  }

  /** What is said of somebody mostly follows the name, so a third lies before it. */
  private static List<Integer> aroundMarkers(long[] pieces, int size, long marker) {
    List<Integer> starts = new ArrayList<>();
    int read = -1;
    for (int i = 0; i < pieces.length && starts.size() < MOST; i++) {
      if (pieces[i] == marker && i > read) {
        int start = Math.max(0, Math.min(i - size / 3, pieces.length - size));
        starts.add(start);
        read = start + size - size / 3;
      }
    }
    return starts;
  }

  private static List<Integer> spread(int length, int size) {
    return length <= 2 * size ? List.of(0, length - size) : List.of(0, size, length - size);
  }
}
