package io.vigie.detect.match;

import io.vigie.detect.EvasionConfiguration;

/**
 * Finds the runs of characters in a text that look like a disguise, in one pass, and adds how else
 * they may be read. Everyday text has few: digits or signs among letters, letters of other scripts,
 * a letter three times, a capital I inside a word.
 */
final class DisguiseFinder {
  private static final int LONGEST = 64;

  private final String text;
  private final FoldedText words;
  private final EvasionConfiguration evasions;
  private final Readings readings;

  DisguiseFinder(FoldedText words, EvasionConfiguration evasions, Readings readings) {
    this.text = words.original();
    this.words = words;
    this.evasions = evasions;
    this.readings = readings;
  }

  void run() {
    byte before = 0;
    int same = 0;
    char last = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      byte kind = Suspicion.kind(c);
      same = Suspicion.isSame(c, last) ? same + 1 : 1;
      if (!Suspicion.isOther(kind) && Suspicion.isDisguise(text, i, before, same)) {
        i = Math.max(i, readChunk(i) - 1);
        before = 0;
        last = 0;
      } else {
        before = kind;
        last = c;
      }
    }
  }

  /** Reads the run around a character and gives its end. */
  private int readChunk(int at) {
    int start = at;
    int end = at + 1;
    while (start > 0 && at - start < LONGEST && isPart(text.charAt(start - 1))) {
      start--;
    }
    while (end < text.length() && end - start < LONGEST && isPart(text.charAt(end))) {
      end++;
    }
    while (start < end && (text.charAt(start) == '@' || text.charAt(start) == '+')) {
      start++;
    }
    int chunkEnd = end;
    while (chunkEnd > start && text.charAt(chunkEnd - 1) == '!') {
      chunkEnd--;
    }
    add(start, chunkEnd);
    return Math.max(end, at + 1);
  }

  private static boolean isPart(char c) {
    return !Suspicion.isOther(Suspicion.kind(c))
        || (c >= 0x80 && (CharacterFolding.isMark(c) || CharacterFolding.isInvisible(c)));
  }

  private void add(int start, int end) {
    int from = words.wordFrom(start);
    int to = words.wordFrom(end);
    if (from >= to || end - start >= LONGEST || start > words.start(from)) {
      return;
    }
    String plain = to == from + 1 ? words.word(from) : "";
    ChunkReader.read(text.substring(start, end), evasions)
        .forEach(
            (folded, kind) -> {
              if (!folded.equals(plain) && !folded.isEmpty()) {
                Reading reading =
                    Reading.of(words, from, to, folded, kind, Reading.Kind.SEEN_THROUGH);
                readings.add(reading.within(start, end));
              }
            });
  }
}
