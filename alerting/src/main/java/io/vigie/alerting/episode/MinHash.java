package io.vigie.alerting.episode;

import java.util.ArrayList;
import java.util.List;

/**
 * MinHash of the four-letter sequences of a text (Broder 1997), in bands for look-up: two texts
 * that share half of their sequences share a band with probability 0.996, two that share a tenth
 * with 0.04.
 *
 * <p>The values are kept in state: the constants below never change.
 */
final class MinHash {
  static final int BANDS = 42;
  private static final int ROWS = 3;
  static final int SIZE = BANDS * ROWS;
  private static final int GRAM = 4;
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private static final long[] SEEDS = seeds();

  private MinHash() {}

  static List<Integer> of(String text) {
    String padded = " " + text + " ";
    int[] smallest = new int[SIZE];
    java.util.Arrays.fill(smallest, Integer.MAX_VALUE);
    for (int start = 0; start + GRAM <= padded.length(); start++) {
      long gram = 0;
      for (int index = start; index < start + GRAM; index++) {
        gram = gram << Character.SIZE | padded.charAt(index);
      }
      lower(smallest, gram);
    }
    return asList(smallest);
  }

  static double similarity(List<Integer> first, List<Integer> second) {
    int same = 0;
    for (int index = 0; index < SIZE; index++) {
      if (first.get(index).equals(second.get(index))) {
        same++;
      }
    }
    return (double) same / SIZE;
  }

  static String band(List<Integer> hashes, int band) {
    long mixed = 0;
    for (int row = 0; row < ROWS; row++) {
      mixed = mix(mixed ^ hashes.get(band * ROWS + row));
    }
    return Long.toHexString(mixed);
  }

  private static void lower(int[] smallest, long gram) {
    for (int index = 0; index < SIZE; index++) {
      int hash = (int) (mix(gram ^ SEEDS[index]) >>> 33);
      if (hash < smallest[index]) {
        smallest[index] = hash;
      }
    }
  }

  private static List<Integer> asList(int[] values) {
    List<Integer> list = new ArrayList<>(values.length);
    for (int value : values) {
      list.add(value);
    }
    return list;
  }

  private static long[] seeds() {
    long[] seeds = new long[SIZE];
    for (int index = 0; index < SIZE; index++) {
      seeds[index] = mix((index + 1) * GOLDEN);
    }
    return seeds;
  }

  /** The finaliser of SplitMix64: every bit of the input moves half of the output. */
  private static long mix(long value) {
    long mixed = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
    return mixed ^ mixed >>> 31;
  }
}
