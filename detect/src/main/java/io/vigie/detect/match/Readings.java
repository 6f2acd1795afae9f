package io.vigie.detect.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The other ways to read the words of one text; most texts have none, none has endlessly many. */
final class Readings {
  /** Beyond this a text is made to be slow. */
  private static final int MOST = 20_000;

  private final Map<Integer, List<Reading>> byWord = new TreeMap<>();
  private int count;

  void add(Reading reading) {
    if (count < MOST && !reading.folded().isEmpty()) {
      byWord.computeIfAbsent(reading.from(), word -> new ArrayList<>(2)).add(reading);
      count++;
    }
  }

  /** Whether there is no room for more. */
  boolean isFull() {
    return count >= MOST;
  }

  boolean isEmpty() {
    return byWord.isEmpty();
  }

  /** Words at which another reading begins, rising. */
  Iterable<Integer> words() {
    return byWord.keySet();
  }

  /** The other readings that begin at a word. */
  List<Reading> at(int word) {
    return byWord.getOrDefault(word, List.of());
  }
}
