package io.vigie.detect.match;

import java.nio.IntBuffer;
import java.util.Arrays;

/**
 * From a hash to the parties that have a key with it, in about 14 bytes a key: entries of three
 * numbers (rest of the hash, party, reference), sorted by bucket, and where each bucket begins. The
 * numbers may lie on the heap or in a mapped file.
 */
final class HashIndex {
  static final int NONE = -1;

  private static final int WIDTH = 3;

  private final IntBuffer starts;
  private final IntBuffer entries;
  private final int mask;

  /**
   * @param starts where the entries of each bucket begin, and the end of the last
   * @param entries {@link #WIDTH} numbers an entry
   */
  HashIndex(IntBuffer starts, IntBuffer entries) {
    this.starts = starts;
    this.entries = entries;
    this.mask = starts.limit() - 2;
  }

  /** The first entry for a hash, or {@link #NONE}. */
  int first(long hash) {
    return find(starts.get(bucket(hash, mask)), hash);
  }

  /** The next entry for the same hash, or {@link #NONE}. */
  int after(int entry, long hash) {
    return find(entry + 1, hash);
  }

  int party(int entry) {
    return entries.get(entry * WIDTH + 1);
  }

  int reference(int entry) {
    return entries.get(entry * WIDTH + 2);
  }

  int size() {
    return entries.limit() / WIDTH;
  }

  /** Bytes of the numbers. */
  long bytes() {
    return 4L * (starts.limit() + entries.limit());
  }

  IntBuffer starts() {
    return starts.duplicate();
  }

  IntBuffer entries() {
    return entries.duplicate();
  }

  private int find(int from, long hash) {
    int end = starts.get(bucket(hash, mask) + 1);
    int tag = tag(hash);
    for (int entry = from; entry < end; entry++) {
      if (entries.get(entry * WIDTH) == tag) {
        return entry;
      }
    }
    return NONE;
  }

  private static int bucket(long hash, int mask) {
    return (int) hash & mask;
  }

  private static int tag(long hash) {
    return (int) (hash >>> 32);
  }

  /** Collects entries. */
  static final class Builder {
    private final LongList hashes = new LongList();
    private final LongList values = new LongList();

    void add(long hash, int party, int reference) {
      hashes.add(hash);
      values.add((long) party << 32 | reference);
    }

    HashIndex build() {
      int size = hashes.size();
      int buckets = Integer.highestOneBit(Math.max(2, size)) / 2;
      int[] starts = starts(buckets);
      int[] entries = new int[Math.multiplyExact(size, WIDTH)];
      int[] next = Arrays.copyOf(starts, buckets);
      for (int i = 0; i < size; i++) {
        long hash = hashes.get(i);
        int at = next[bucket(hash, buckets - 1)]++ * WIDTH;
        entries[at] = tag(hash);
        entries[at + 1] = (int) (values.get(i) >>> 32);
        entries[at + 2] = (int) values.get(i);
      }
      return new HashIndex(IntBuffer.wrap(starts), IntBuffer.wrap(entries));
    }

    private int[] starts(int buckets) {
      int[] starts = new int[buckets + 1];
      for (int i = 0; i < hashes.size(); i++) {
        starts[bucket(hashes.get(i), buckets - 1) + 1]++;
      }
      for (int bucket = 0; bucket < buckets; bucket++) {
        starts[bucket + 1] += starts[bucket];
      }
      return starts;
    }
  }
}
