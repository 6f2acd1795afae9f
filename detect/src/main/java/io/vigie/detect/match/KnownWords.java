package io.vigie.detect.match;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words that make a name ambiguous or another's, in French and English; the lists are resources
 * that anyone edits.
 */
final class KnownWords {
  /** The class of a name that no table holds. */
  static final int UNKNOWN = 9;

  private static final KnownWords SHIPPED = new KnownWords();

  private final Set<String> grammar = WordTable.words("grammar-words.txt");
  private final Set<String> everyday = WordTable.words("everyday-words.txt");
  private final Map<String, Integer> firstNames = classes("first-names.txt");
  private final Map<String, Integer> lastNames = classes("last-names.txt");
  private final Set<String> towns = WordTable.words("towns.txt");
  private final Set<String> tags = WordTable.words("tag-words.txt");
  private final Set<String> placesBefore = WordTable.words("places-before.txt");
  private final Set<String> placesBehind = WordTable.words("places-behind.txt");
  private final Set<String> behind = WordTable.words("behind-words.txt");
  private final Map<String, Set<Integer>> trades = new HashMap<>();
  private final int generalTrade;
  private final WordHashes all;

  private KnownWords() {
    List<List<String>> lines = WordTable.lines("trades.txt");
    generalTrade = lines.size() - 1;
    for (int trade = 0; trade < lines.size(); trade++) {
      for (String word : lines.get(trade)) {
        trades.computeIfAbsent(word, key -> new HashSet<>()).add(trade);
      }
    }
    Set<String> words = new HashSet<>(WordTable.words("titles.txt"));
    List.of(grammar, everyday, towns, tags, placesBefore, placesBehind, behind)
        .forEach(words::addAll);
    List.of(firstNames, lastNames, trades).forEach(table -> words.addAll(table.keySet()));
    all = WordHashes.of(words);
  }

  static KnownWords shipped() {
    return SHIPPED;
  }

  /** Whether the word with this hash, which hardly any other has, stands in any of the lists. */
  boolean isKnown(long hash) {
    return all.contains(hash);
  }

  /** Articles, prepositions and the like. */
  boolean isGrammar(String folded) {
    return grammar.contains(folded);
  }

  /** Words of everyday speech, grammar included. */
  boolean isEveryday(String folded) {
    return everyday.contains(folded) || isGrammar(folded);
  }

  boolean isFirstName(String folded) {
    return firstNames.containsKey(folded);
  }

  boolean isLastName(String folded) {
    return lastNames.containsKey(folded);
  }

  /** 1 for very frequent first names, 2 for frequent ones, 3 for others that are known. */
  int firstNameClass(String folded) {
    return firstNames.getOrDefault(folded, UNKNOWN);
  }

  /** 1 for very frequent last names, 2 for frequent ones, 3 for others that are known. */
  int lastNameClass(String folded) {
    return lastNames.getOrDefault(folded, UNKNOWN);
  }

  /** The lower of both classes. */
  int personalClass(String folded) {
    return Math.min(firstNameClass(folded), lastNameClass(folded));
  }

  /** Everyday words, and trades and towns, of which names of businesses are made. */
  boolean isInManyNames(String folded) {
    return isEveryday(folded) || isTrade(folded) || isTown(folded);
  }

  boolean isTown(String folded) {
    return towns.contains(folded);
  }

  /** Whether the word tells what a business does, or stands in the names of many. */
  boolean isTrade(String folded) {
    return trades.containsKey(folded);
  }

  /** The trades that a word tells of, without what any business may do. */
  Set<Integer> tradesOf(String folded) {
    Set<Integer> found = new HashSet<>(trades.getOrDefault(folded, Set.of()));
    found.remove(generalTrade);
    return found;
  }

  /** Whether the word may be run together with a name in a hashtag. */
  boolean isInTags(String folded) {
    return tags.contains(folded)
        || isGrammar(folded)
        || (folded.length() > 2 && everyday.contains(folded) && !isTrade(folded));
  }

  /** The hashes of those words. */
  WordHashes tagWords() {
    Set<String> words = new HashSet<>(tags);
    words.addAll(grammar);
    words.addAll(everyday);
    words.removeIf(word -> !isInTags(word));
    return WordHashes.of(words);
  }

  /** Streets, schools and the like, which are named after people: {@code rue}. */
  boolean isPlaceBefore(String folded) {
    return placesBefore.contains(folded);
  }

  /** The same in English, where they follow the name: {@code Street}. */
  boolean isPlaceBehind(String folded) {
    return placesBehind.contains(folded);
  }

  /** Sons, brothers and partners, who make another company of a name. */
  boolean isCompanionBehind(String folded) {
    return behind.contains(folded);
  }

  private static Map<String, Integer> classes(String resource) {
    Map<String, Integer> classes = new HashMap<>();
    for (List<String> line : WordTable.lines(resource)) {
      int number = Integer.parseInt(line.get(0));
      line.subList(1, line.size()).forEach(word -> classes.merge(word, number, Math::min));
    }
    return classes;
  }
}
