package io.vigie.detect.match;

import io.vigie.ingest.party.Party;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The words around a name that may tell whose it is: proper names first (a town, another first
 * name), then words that are not of everyday speech, then the others, each the nearest first.
 */
public final class TellingWords {
  /** What stands further from the name, in words, says little about it. */
  private static final int FARTHEST = 25;

  private static final int SHORTEST = 3;

  private final FoldedText words;
  private final int first;
  private final int end;

  private TellingWords(String text, int start, int end) {
    this.words = FoldedText.of(text);
    this.first = words.wordFrom(start);
    this.end = words.wordFrom(end);
  }

  private record Found(String word, String folded, int rank, int distance) {}

  /**
   * At most {@code most} words as they are written in {@code text} around {@code [start,end)}, each
   * once, without those that {@code party} bears or lists already.
   */
  public static List<String> around(String text, int start, int end, Party party, int most) {
    Set<String> known = known(party);
    return new TellingWords(text, start, end)
        .found().stream()
            .sorted(Comparator.comparingInt(Found::rank).thenComparingInt(Found::distance))
            .filter(found -> known.add(found.folded()))
            .limit(most)
            .map(Found::word)
            .toList();
  }

  private List<Found> found() {
    List<Found> found = new ArrayList<>();
    for (int i = Math.max(0, first - FARTHEST); i < Math.min(words.size(), end + FARTHEST); i++) {
      if ((i < first || i >= end) && isTelling(i)) {
        int distance = i < first ? first - i : i - end + 1;
        found.add(new Found(written(i), words.word(i), rank(i), distance));
      }
    }
    return found;
  }

  private boolean isTelling(int word) {
    String folded = words.word(word);
    return folded.length() >= SHORTEST
        && folded.chars().allMatch(Character::isLetter)
        && !KnownWords.shipped().isGrammar(folded);
  }

  private int rank(int word) {
    if (words.isCapitalised(word) && !words.startsSentence(word) && !words.isShouted()) {
      return 0;
    }
    return KnownWords.shipped().isEveryday(words.word(word)) ? 2 : 1;
  }

  private String written(int word) {
    return words.original().substring(words.start(word), words.end(word));
  }

  private static Set<String> known(Party party) {
    Set<String> known = new HashSet<>();
    Stream.of(List.of(party.name()), party.aliases(), party.context(), party.exclude())
        .flatMap(List::stream)
        .map(FoldedText::of)
        .forEach(
            phrase -> {
              for (int i = 0; i < phrase.size(); i++) {
                known.add(phrase.word(i));
              }
            });
    return known;
  }
}
