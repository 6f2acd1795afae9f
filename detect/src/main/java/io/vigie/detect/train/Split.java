package io.vigie.detect.train;

import io.vigie.ingest.mention.StableId;
import java.util.Locale;

/**
 * Which part of a set a text belongs to: four fifths to train, a tenth each to calibrate and to
 * test. It hangs on the words alone, so copies of one text never fall on both sides.
 */
enum Split {
  TRAIN,
  CALIBRATE,
  TEST;

  static Split of(String text) {
    String words = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip();
    int bucket = Math.floorMod(StableId.of("split", words).hashCode(), 10);
    return bucket == 0 ? TEST : bucket == 1 ? CALIBRATE : TRAIN;
  }
}
