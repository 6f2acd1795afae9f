package io.vigie.detect.match;

import io.vigie.detect.EvasionConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * Hands each word of a text to the scans of the indexes, with whatever else it may be read as; and
 * says when words may be read together, which is left to {@link Readings}. It may find more than
 * those and never less.
 */
final class WordDoubts {
  private static final long ET = Hashing.of("et");
  private static final long AND = Hashing.of("and");
  private static final long AND_SIGN = Hashing.of("&");
  private static final long ANY_TITLE = Hashing.of(PersonForms.ANY_TITLE);
  private static final WordHashes TITLES = WordHashes.of(WordTable.words("titles.txt"));
  private static final char[] CLASSES = ScanClasses.table();

  /** Signs that may stand for letters, see {@link DisguiseFinder}. */
  private static final String LETTER_SIGNS = "@$!|+€£";

  private static final int FEWEST_CAPITALS = 3;
  private static final int FEWEST_LETTERS = 4;

  private final WordChain chain = new WordChain();
  private final TypingDoubts typing = new TypingDoubts();
  private final TagDoubts tags = new TagDoubts();
  private @Nullable OtherWords others;
  private IndexScan[] indexes = {};
  private char[] text = {};
  private int end;
  private int lastLetters;
  private int lastEnd;
  private int singles;
  private boolean linked;

  void begin(EvasionConfiguration evasions, IndexScan[] scans, char[] characters, int length) {
    if (others == null || !others.isFor(evasions)) {
      others = new OtherWords(evasions);
    }
    indexes = scans;
    text = characters;
    end = length;
    lastLetters = 0;
    lastEnd = 0;
    singles = 0;
    linked = false;
    chain.clear();
    typing.begin(evasions, scans, characters);
  }

  /** From here on, words may be part of an address. */
  void linked() {
    linked = true;
  }

  /**
   * Takes one word; returns whether the text has to be read closely.
   *
   * @param hash of its letters without the final mixing
   * @param raw of its characters
   * @param from first code unit
   * @param to one past the last
   */
  boolean accept(long hash, int raw, int letters, int from, int to, ScanGap gap) {
    long word = Hashing.mix(hash);
    boolean and = letters <= 3 && (word == ET || word == AND);
    word = and ? AND_SIGN : word;
    int kind = gap.kind(lastLetters);
    boolean alone = isGap(from - 1) && isGap(to);
    boolean marked = isInCapitals(from, to) || (!alone && (touches(from - 1) || touches(to)));
    boolean found = false;
    for (IndexScan index : indexes) {
      index.accept(word, kind, marked);
    }
    found |= readOtherwise(word ^ ((long) raw << 32), from, to, kind, marked);
    found |= isApart(and || letters == 1, gap) || (!alone && isDisguised(letters, from, to));
    found |= and ? chain.and(isCut(from)) : chain(hash, from, to);
    found |= typing.accept(word, letters, from, to, kind);
    lastLetters = and ? 1 : letters;
    lastEnd = to;
    if (TITLES.contains(word)) {
      read(ANY_TITLE, kind, false);
    }
    return found || isWhole();
  }

  /** Reads the word as everything else that it may be; returns whether that is not all. */
  private boolean readOtherwise(long key, int from, int to, int kind, boolean marked) {
    long[] readings = others == null ? OtherWords.NONE : others.of(key, text, from, to);
    for (long reading : readings) {
      read(reading, kind, marked);
    }
    return readings == OtherWords.UNCLEAR;
  }

  private void read(long word, int kind, boolean marked) {
    for (IndexScan index : indexes) {
      index.read(word, kind, marked);
    }
  }

  private boolean isWhole() {
    boolean whole = false;
    for (IndexScan index : indexes) {
      whole |= index.isWhole();
    }
    return whole;
  }

  private boolean isInName(long word) {
    boolean known = false;
    for (IndexScan index : indexes) {
      known |= index.isInName(word);
    }
    return known;
  }

  /** Whether a sign stands there that makes a hashtag or part of a link of a word beside it. */
  private boolean touches(int at) {
    if (at < 0 || at >= end) {
      return false;
    }
    char kind = CLASSES[text[at]];
    if (kind == ScanClasses.STOP) {
      return at + 1 < end && CLASSES[text[at + 1]] > ScanClasses.LINE;
    }
    boolean sign = kind == ScanClasses.SIGN || kind >= ScanClasses.IGNORED || text[at] == '+';
    return sign || (linked && kind > ScanClasses.LINE);
  }

  private boolean isGap(int at) {
    return at < 0 || at >= end || CLASSES[text[at]] <= ScanClasses.LINE;
  }

  private boolean isInCapitals(int from, int to) {
    return !Character.isLowerCase(text[from]) && !Character.isLowerCase(text[to - 1]);
  }

  /** Whether letters are written apart here. */
  private boolean isApart(boolean single, ScanGap gap) {
    singles = single ? singles + 1 : 0;
    return singles >= FEWEST_LETTERS || (singles >= FEWEST_CAPITALS && gap.hasStop());
  }

  /** Whether the word is part of a longer disguise, or in a hashtag. */
  private boolean isDisguised(int letters, int from, int to) {
    if (from > 0 && text[from - 1] == '#' && mayNameInTag(letters, from, to)) {
      return true;
    }
    int first = from;
    while (first > 0 && from - first < OtherWords.LONGEST && isPart(text[first - 1])) {
      first--;
    }
    int last = to;
    while (last < end && last - to < OtherWords.LONGEST && isPart(text[last])) {
      last++;
    }
    boolean further = last > to + 1 || (last > to && LETTER_SIGNS.indexOf(text[to]) < 0);
    return (first < from || further) && isAnyInName(first, last);
  }

  private boolean mayNameInTag(int letters, int from, int to) {
    return letters > TagReader.SHORTEST_NAME
        && letters <= TagReader.LONGEST
        && tags.mayName(indexes, text, from, to);
  }

  private boolean isAnyInName(int from, int to) {
    int first = from;
    while (first < to && (text[first] == '@' || text[first] == '+')) {
      first++;
    }
    int last = to;
    while (last > first && text[last - 1] == '!') {
      last--;
    }
    for (long other : others == null ? OtherWords.NONE : others.read(text, first, last)) {
      if (isInName(other)) {
        return true;
      }
    }
    return false;
  }

  /** As in {@link DisguiseFinder}. */
  private static boolean isPart(char c) {
    char kind = CLASSES[c];
    if (kind == ScanClasses.IGNORED || LETTER_SIGNS.indexOf(c) >= 0) {
      return true;
    }
    boolean digit = c >= '0' && c <= '9';
    return kind >= ScanClasses.RARE && c < 0x2000 && (digit || Character.isLetter(c));
  }

  /** Whether the word joined to those before it may be a word of a name. */
  private boolean chain(long hash, int from, int to) {
    if (!chain.hasRoom() || !isCut(from)) {
      chain.begin(hash);
      return false;
    }
    for (int at = from; at < to; at++) {
      char folded = CLASSES[text[at]];
      if (folded >= ScanClasses.LETTER) {
        chain.add(folded);
      } else if (folded == ScanClasses.RARE) {
        return true;
      }
    }
    boolean known = false;
    for (int row = 0; row < chain.size(); row++) {
      known |= isInName(chain.word(row));
    }
    chain.begins(hash);
    return known;
  }

  /** As in {@link WordCues}. */
  private boolean isCut(int from) {
    int gap = from - lastEnd;
    if (gap == 1) {
      return text[lastEnd] >= 0x2000 || ".-_*·•~+|/".indexOf(text[lastEnd]) >= 0;
    }
    return gap > 1 && gap <= 4 && (text[lastEnd] == '-' || text[lastEnd] >= 0x2000);
  }
}
