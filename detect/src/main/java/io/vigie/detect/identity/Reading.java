package io.vigie.detect.identity;

import java.util.List;

/**
 * One way to read a name inside a candidate: the whole label, or what is left of it without words
 * that imitators add.
 *
 * @param label letters and digits that may be a party's name
 * @param added what stood around it; empty for the whole label
 * @param after the labels that follow, when it stands before the label that the candidate's owner
 *     chose: {@code fr.example.net}; else empty
 */
record Reading(String label, List<Added> added, String after) {

  /** A word beside the name. */
  record Added(String word, Affixes.Kind kind) {}

  Reading {
    added = List.copyOf(added);
  }

  boolean isWhole() {
    return added.isEmpty() && !isAbove();
  }

  /** Whether it stands in front of somebody else's domain. */
  boolean isAbove() {
    return !after.isEmpty();
  }

  boolean has(Affixes.Kind kind) {
    return added.stream().anyMatch(word -> word.kind() == kind);
  }
}
