package io.vigie.detect.match;

/** Finds what may be a name between other words in a hashtag: {@code #BoycottGarageLarzac}. */
final class TagReader {
  /** Longer ones are not taken apart. */
  static final int LONGEST = 48;

  static final int SHORTEST_NAME = 5;

  private final String letters;
  private final int[] starts;
  private final int[] ends;
  private int size;

  private TagReader(FoldedText text, int word) {
    letters = text.word(word);
    starts = new int[letters.length()];
    ends = new int[letters.length()];
    place(text.original(), text.start(word), text.end(word));
  }

  /** Adds the names that the hashtag at a word may hold. */
  static void add(FoldedText text, int word, Readings readings) {
    if (text.length(word) > LONGEST || text.length(word) <= SHORTEST_NAME) {
      return;
    }
    TagReader tag = new TagReader(text, word);
    for (int from = 0; from + SHORTEST_NAME <= tag.size; from++) {
      for (int to = from + SHORTEST_NAME; to <= tag.size; to++) {
        if (to - from < tag.size && tag.isApart(0, from) && tag.isApart(to, tag.size)) {
          String name = tag.letters.substring(from, to);
          Reading reading =
              Reading.of(text, word, word + 1, name, Evasion.NONE, Reading.Kind.IN_TAG);
          readings.add(reading.within(tag.starts[from], tag.ends[to - 1]));
        }
      }
    }
  }

  private void place(String original, int start, int end) {
    int index = start;
    while (index < end) {
      int codePoint = original.codePointAt(index);
      int next = index + Character.charCount(codePoint);
      int count = CharacterFolding.of(codePoint).length();
      for (int i = 0; i < count && size < letters.length(); i++) {
        starts[size] = index;
        ends[size] = next;
        size++;
      }
      index = next;
    }
  }

  /** Whether the letters are none, or words that stand beside names in hashtags. */
  private boolean isApart(int from, int to) {
    if (from == to) {
      return true;
    }
    for (int end = from + 1; end <= to; end++) {
      if (KnownWords.shipped().isInTags(letters.substring(from, end)) && isApart(end, to)) {
        return true;
      }
    }
    return false;
  }
}
