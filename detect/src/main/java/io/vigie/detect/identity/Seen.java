package io.vigie.detect.identity;

import java.util.Arrays;

/** The few names that one query has met already. */
final class Seen {
  private static final int FEW = 16;
  private int[] slots = new int[2 * FEW];
  private int size;

  /** Whether {@code name} is new. */
  boolean add(int name) {
    int slot = slot(name);
    if (slots[slot] == name + 1) {
      return false;
    }
    slots[slot] = name + 1;
    size++;
    if (size * 2 > slots.length) {
      grow();
    }
    return true;
  }

  private int slot(int name) {
    int mask = slots.length - 1;
    int slot = (name * 0x9E3779B1 >>> 7) & mask;
    while (slots[slot] != 0 && slots[slot] != name + 1) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    int[] old = slots;
    slots = new int[old.length * 2];
    Arrays.stream(old).filter(name -> name != 0).forEach(name -> slots[slot(name - 1)] = name);
  }
}
