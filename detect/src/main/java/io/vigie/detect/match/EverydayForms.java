package io.vigie.detect.match;

import io.vigie.ingest.party.PartyKind;
import java.util.List;

/**
 * Tells which ways to write a name are everyday speech: {@code auto} for {@code Auto Paris}, {@code
 * l'ange} for {@code Louis Ange}, {@code le d} for {@code David Lê}. Such a form would be found in
 * every second text and mean nobody.
 */
final class EverydayForms {
  /** Initials that are also words or stand before an apostrophe. */
  private static final String WORDS_OF_ONE_LETTER = "acdjlmnsty";

  private static final KnownWords KNOWN = KnownWords.shipped();

  private EverydayForms() {}

  /** Whether too little of the name is left to say who is meant; the name as given never is. */
  static boolean saysNothing(Variant variant, List<String> words) {
    List<String> telling = words.stream().filter(word -> !isSmall(word)).toList();
    return switch (variant) {
      case CANONICAL, PLAIN, LAST_FIRST, LAST_COMMA_FIRST -> false;
      case TRANSLITERATED, ABBREVIATED, UNDOTTED -> false;
      case JOINED, ACRONYM -> isOfMany(words.get(0));
      case TITLED -> telling.isEmpty();
      case INITIAL_FIRST -> telling.isEmpty() || isElision(words.get(0), telling);
      case LAST_INITIAL -> telling.isEmpty() || isElision(words.get(words.size() - 1), telling);
      default -> telling.isEmpty() || (telling.size() == 1 && isOfMany(telling.get(0)));
    };
  }

  /**
   * Whether a form counts only where its words begin with capitals: a rearranged or shortened name
   * all of whose words are everyday ones, and a person whose last name is a word like {@code le}.
   */
  static boolean needsCapitals(NameForm form, PartyKind kind) {
    Variant variant = form.variant();
    List<String> words = form.wordList();
    if (variant.isJoined() || variant.needsCapitals() || words.size() == 1) {
      return false;
    }
    if (kind == PartyKind.PERSON && isLastNameSmall(words)) {
      return true;
    }
    boolean given = variant == Variant.CANONICAL || variant == Variant.PLAIN;
    return !given && words.stream().allMatch(word -> isSmall(word) || KNOWN.isInManyNames(word));
  }

  /** Articles and the like, single letters, the signs for "and" and for any title. */
  static boolean isSmall(String word) {
    return word.length() == 1 || KNOWN.isGrammar(word);
  }

  /** Whether a letter is a word of its own, in one of the languages, as {@code a} is. */
  static boolean isWord(char letter) {
    return "aiy".indexOf(letter) >= 0;
  }

  private static boolean isLastNameSmall(List<String> words) {
    return words.stream().anyMatch(KNOWN::isGrammar)
        && words.stream().allMatch(word -> isSmall(word) || KNOWN.isFirstName(word));
  }

  /** {@code l'ange}, {@code a pain}, {@code petit d'homme}. */
  private static boolean isElision(String initial, List<String> telling) {
    return initial.length() == 1
        && WORDS_OF_ONE_LETTER.contains(initial)
        && telling.stream().allMatch(KNOWN::isEveryday);
  }

  /** A word that stands in the names of many businesses, or that many people bear. */
  private static boolean isOfMany(String word) {
    return KNOWN.isInManyNames(word) || KNOWN.isFirstName(word) || KNOWN.isLastName(word);
  }
}
