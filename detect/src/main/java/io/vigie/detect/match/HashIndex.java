package io.vigie.detect.match;

import java.util.Arrays;

/**
 * From a hash to the parties that have a key with it, in about 22 bytes a key: chained entries in
 * flat arrays. Written by one thread, then only read.
 */
final class HashIndex {
  static final int NONE = -1;

  private int[] tags = new int[16];
  private int[] parties = new int[16];
  private int[] references = new int[16];
  private int[] next = new int[0];
  private int[] slots = {NONE};
  private long[] hashes = new long[16];
  private int size;

  void add(long hash, int party, int reference) {
    if (size == tags.length) {
      grow(size * 2);
    }
    hashes[size] = hash;
    tags[size] = tag(hash);
    parties[size] = party;
    references[size] = reference;
    size++;
  }

  /** Ends the writing. */
  HashIndex freeze() {
    grow(size);
    next = new int[size];
    slots = new int[Math.max(1, Integer.highestOneBit(Math.max(1, size)) * 2)];
    Arrays.fill(slots, NONE);
    for (int entry = 0; entry < size; entry++) {
      int slot = slot(hashes[entry]);
      next[entry] = slots[slot];
      slots[slot] = entry;
    }
    hashes = new long[0];
    return this;
  }

  /** The first entry for a hash, or {@link #NONE}. */
  int first(long hash) {
    return withTag(slots[slot(hash)], tag(hash));
  }

  /** The next entry for the same hash, or {@link #NONE}. */
  int after(int entry) {
    return withTag(next[entry], tags[entry]);
  }

  int party(int entry) {
    return parties[entry];
  }

  int reference(int entry) {
    return references[entry];
  }

  /** Bytes of the arrays. */
  long bytes() {
    return 4L * (tags.length + parties.length + references.length + next.length + slots.length);
  }

  private int withTag(int entry, int tag) {
    int candidate = entry;
    while (candidate != NONE && tags[candidate] != tag) {
      candidate = next[candidate];
    }
    return candidate;
  }

  private int slot(long hash) {
    return (int) hash & (slots.length - 1);
  }

  private static int tag(long hash) {
    return (int) (hash >>> 32);
  }

  private void grow(int length) {
    hashes = Arrays.copyOf(hashes, length);
    tags = Arrays.copyOf(tags, length);
    parties = Arrays.copyOf(parties, length);
    references = Arrays.copyOf(references, length);
  }
}
