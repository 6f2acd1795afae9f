package io.vigie.detect.match;

import io.vigie.detect.EvasionConfiguration;

/**
 * Adds the other readings that show in the words themselves: titles, letters written apart, words
 * that a sign cuts, hashtags.
 */
final class WordCues {
  private static final WordHashes TITLES = WordHashes.of(WordTable.words("titles.txt"));

  private static final String AND = "&";
  private static final int FEWEST_LETTERS = 4;
  private static final int FEWEST_CAPITALS = 3;
  private static final int LONGEST_RUN = 48;
  private static final int LONGEST_CHAIN = 6;

  private final FoldedText text;
  private final String original;
  private final EvasionConfiguration evasions;
  private final Readings readings;

  WordCues(FoldedText text, EvasionConfiguration evasions, Readings readings) {
    this.text = text;
    this.original = text.original();
    this.evasions = evasions;
    this.readings = readings;
  }

  void run() {
    int singles = 0;
    int chain = 0;
    for (int word = 0; word < text.size(); word++) {
      boolean goesOn = word > 0 && text.length(word) == 1 && singles < LONGEST_RUN && isNear(word);
      singles = goesOn && singles > 0 ? singles + 1 : endSingles(word, singles);
      boolean cut = word > 0 && chain < LONGEST_CHAIN && isCut(word);
      chain = cut ? chain + 1 : endChain(word, chain);
      addCues(word);
    }
    endSingles(text.size(), singles);
    endChain(text.size(), chain);
  }

  private void addCues(int word) {
    if (word + 1 < text.size() && TITLES.contains(text.hash(word)) && Titles.isTitle(text, word)) {
      readings.add(
          Reading.of(
              text, word, word + 1, PersonForms.ANY_TITLE, Evasion.NONE, Reading.Kind.TITLE));
    }
    int start = text.start(word);
    if (start > 0 && original.charAt(start - 1) == '#') {
      TagReader.add(text, word, readings);
    }
  }

  private boolean isNear(int word) {
    int gap = text.start(word) - text.end(word - 1);
    if (gap < 1 || gap > 3 || text.length(word - 1) != 1 || text.is(word, AND)) {
      return false;
    }
    String between = original.substring(text.end(word - 1), text.start(word));
    return between.indexOf('\n') < 0 && between.indexOf('@') < 0;
  }

  /** Ends a run of single letters before {@code word}; gives the length of the run it begins. */
  private int endSingles(int word, int run) {
    int first = word - run;
    for (int from = first; from < word && !readings.isFull(); from++) {
      for (int to = from + FEWEST_CAPITALS; to <= word && to - from <= LONGEST_RUN; to++) {
        addSpaced(from, to);
      }
    }
    return word < text.size() && text.length(word) == 1 ? 1 : 0;
  }

  private void addSpaced(int from, int to) {
    boolean dotted = isDottedCapitals(from, to);
    if (dotted || (to - from >= FEWEST_LETTERS && evasions.spacedLetters())) {
      Evasion kind = dotted ? Evasion.NONE : Evasion.SPACED_LETTERS;
      readings.add(Reading.of(text, from, to, joined(from, to), kind, seenThrough()));
    }
  }

  private boolean isDottedCapitals(int from, int to) {
    for (int word = from; word < to; word++) {
      boolean dotted = word == from || original.charAt(text.end(word - 1)) == '.';
      if (!dotted || !text.isCapitalised(word)) {
        return false;
      }
    }
    return text.end(to - 1) - text.start(from) == 2 * (to - from) - 1;
  }

  /** Whether one sign, and no space, parts a word from the one before it. */
  private boolean isCut(int word) {
    int from = text.end(word - 1);
    int gap = text.start(word) - from;
    if (gap == 1) {
      char sign = original.charAt(from);
      return "-._*·•~+|".indexOf(sign) >= 0 || Gap.isPicture(sign);
    }
    return gap > 1 && gap <= 4 && isLineHyphenOrPicture(original.substring(from, from + gap));
  }

  private static boolean isLineHyphenOrPicture(String between) {
    return between.equals("-\n")
        || between.equals("-\r\n")
        || between.codePoints().allMatch(Gap::isPicture);
  }

  private int endChain(int word, int links) {
    int first = word - links - 1;
    for (int from = first; links > 0 && from < word - 1 && !readings.isFull(); from++) {
      for (int to = from + 2; to <= word; to++) {
        addCut(from, to);
      }
    }
    return 0;
  }

  private void addCut(int from, int to) {
    boolean lineEnd = original.substring(text.end(from), text.start(from + 1)).contains("\n");
    if (lineEnd || evasions.spacedLetters()) {
      Evasion kind = lineEnd ? Evasion.NONE : Evasion.SPACED_LETTERS;
      readings.add(Reading.of(text, from, to, joined(from, to), kind, seenThrough()));
    }
  }

  private String joined(int from, int to) {
    StringBuilder letters = new StringBuilder();
    for (int word = from; word < to; word++) {
      letters.append(text.word(word));
    }
    return letters.toString();
  }

  private static Reading.Kind seenThrough() {
    return Reading.Kind.SEEN_THROUGH;
  }
}
