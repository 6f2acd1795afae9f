package io.vigie.detect.match;

import java.util.TreeSet;

/** Finds names in one field that show only when some words are read otherwise. */
final class ReadingScan {
  /** A name with a disguised word begins at most this many words before it. */
  private static final int WORDS_BEFORE = 6;

  private static final int LONGEST = 10;

  private final PartyIndex index;
  private final FoldedText text;
  private final Readings readings;
  private final NamePlaces places;
  private final ReadPath path;

  ReadingScan(PartyIndex index, FoldedText text, Readings readings, NamePlaces places) {
    this.index = index;
    this.text = text;
    this.readings = readings;
    this.places = places;
    this.path = new ReadPath(text);
  }

  void run() {
    TreeSet<Integer> starts = new TreeSet<>();
    for (int word : readings.words()) {
      for (int start = Math.max(0, word - WORDS_BEFORE); start <= word; start++) {
        starts.add(start);
      }
    }
    starts.forEach(start -> scanFrom(start, Hashing.START));
  }

  private void scanFrom(int word, long hash) {
    if (word >= text.size() || path.size() == LONGEST) {
      return;
    }
    step(Reading.written(text, word), hash);
    for (Reading reading : readings.at(word)) {
      if (reading.kind() != Reading.Kind.IN_TAG || path.size() == 0) {
        step(reading, hash);
      }
    }
  }

  private void step(Reading reading, long before) {
    byte gap = path.size() == 0 ? Gap.PLAIN : text.gap(reading.from());
    long hash = Hashing.add(before, gap, reading.hash());
    if (!index.mayBegin(hash)) {
      return;
    }
    path.push(reading);
    if (path.isOther()) {
      index.names(hash, path, 0, path.size(), named -> places.accept(named, path));
    }
    if (reading.kind() != Reading.Kind.IN_TAG) {
      scanFrom(reading.to(), hash);
    }
    path.pop();
  }
}
