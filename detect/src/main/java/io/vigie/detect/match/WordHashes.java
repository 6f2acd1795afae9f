package io.vigie.detect.match;

import java.util.Set;

/** A small set of words, asked by their hash: most words of a text are told apart by one look. */
final class WordHashes {
  private final long[] slots;

  private WordHashes(int size) {
    slots = new long[Integer.highestOneBit(size * 8)];
  }

  static WordHashes of(Set<String> words) {
    WordHashes hashes = new WordHashes(words.size());
    for (String word : words) {
      int slot = hashes.slot(Hashing.of(word));
      while (hashes.slots[slot] != 0) {
        slot = (slot + 1) & (hashes.slots.length - 1);
      }
      hashes.slots[slot] = Hashing.of(word);
    }
    return hashes;
  }

  /** Whether a word with this hash is in the set, which another word hardly ever has. */
  boolean contains(long hash) {
    int slot = slot(hash);
    while (slots[slot] != 0 && slots[slot] != hash) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slots[slot] == hash && hash != 0;
  }

  private int slot(long hash) {
    return (int) hash & (slots.length - 1);
  }
}
