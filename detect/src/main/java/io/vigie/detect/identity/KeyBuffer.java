package io.vigie.detect.identity;

import java.util.Arrays;
import java.util.function.LongConsumer;

/** The keys of one query, gathered before any is looked up. */
final class KeyBuffer implements LongConsumer {
  private static final int USUAL = 256;
  private static final long[] NONE = {};

  private long[] keys = NONE;
  private int size;

  @Override
  public void accept(long key) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, Math.max(USUAL, 2 * size));
    }
    keys[size++] = key;
  }

  int size() {
    return size;
  }

  long key(int index) {
    return keys[index];
  }

  /**
   * Keeps the keys that a table may hold. Asked in one loop, in which no look-up waits for the one
   * before, so that the processor fetches many of them at once.
   */
  void retain(KeyTable table) {
    int kept = 0;
    for (int i = 0; i < size; i++) {
      keys[kept] = keys[i];
      kept += table.mayHold(keys[i]) ? 1 : 0;
    }
    size = kept;
  }
}
