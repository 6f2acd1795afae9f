package io.vigie.detect.match;

/** Finds names in one field with one index: one step a word, and more only where a name begins. */
final class NameScan {
  private final PartyIndex index;
  private final FoldedText text;
  private final NamePlaces places;

  NameScan(PartyIndex index, FoldedText text, NamePlaces places) {
    this.index = index;
    this.text = text;
    this.places = places;
  }

  void run() {
    for (int first = 0; first < text.size(); first++) {
      scanFrom(first);
    }
  }

  private void scanFrom(int first) {
    long hash = Hashing.START;
    for (int word = first; word < text.size(); word++) {
      byte gap = word == first ? Gap.PLAIN : text.gap(word);
      hash = Hashing.add(hash, gap, text.hash(word));
      if (!index.mayBegin(hash)) {
        return;
      }
      int words = word - first + 1;
      index.names(hash, text, first, words, named -> places.accept(named, first));
    }
  }
}
