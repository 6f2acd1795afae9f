package io.vigie.detect.match;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which names are found in spite of a typing error, and in which of their words: those of eight
 * letters or more with a word that is not in many names, in a word of four letters or more. What is
 * written instead is never a word or name that is known, because somebody else is meant then.
 */
final class MisspeltNames {
  /** No word stands beside it in the name, save articles and the like. */
  static final long ALONE = 0;

  private static final int SHORTEST_NAME = 8;
  private static final int SHORTEST_WORD = 4;
  private static final String AND = "&";

  private static final Set<Variant> VARIANTS =
      Set.of(Variant.CANONICAL, Variant.PLAIN, Variant.LAST_FIRST, Variant.LAST_COMMA_FIRST);

  private static final WordHashes SMALL =
      WordHashes.of(
          Stream.concat(WordTable.words("grammar-words.txt").stream(), Stream.of(AND))
              .collect(Collectors.toSet()));
  private static final KnownWords KNOWN = KnownWords.shipped();

  private MisspeltNames() {}

  /** Whether the form of a name may have a typing error. */
  static boolean mayBe(NameForm form) {
    if (!VARIANTS.contains(form.variant()) || form.letters() < SHORTEST_NAME) {
      return false;
    }
    boolean tells = false;
    for (int word = 0; word < form.size(); word++) {
      if (form.gaps()[word] == Gap.STRONG) {
        return false;
      }
      tells |= !isSmall(form.words()[word]) && !KNOWN.isInManyNames(form.words()[word]);
    }
    return tells;
  }

  /** Whether the word of a name may have one. */
  static boolean mayBe(String word) {
    return word.length() >= SHORTEST_WORD
        && word.length() <= WordParts.LONGEST
        && word.chars().allMatch(Character::isLetter)
        && !isSmall(word);
  }

  /** Whether a word of a text may be a misspelt one. */
  static boolean mayBe(WordParts written, long hash) {
    int length = written.length();
    if (length < SHORTEST_WORD || KNOWN.isKnown(hash)) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (!Character.isLetter(written.letter(i))) {
        return false;
      }
    }
    boolean ending = written.letter(length - 1) == 's' || written.letter(length - 1) == 'e';
    return !ending || !KNOWN.isKnown(written.word(length - 1));
  }

  /** Whether, by the number of its letters, a word of a text may be a misspelt one. */
  static boolean mayBe(int letters) {
    return letters >= SHORTEST_WORD && letters <= WordParts.LONGEST;
  }

  /**
   * The hash of the word that tells most surely that a word is part of this name: the next one that
   * is no article or the like, else the one before; {@link #ALONE} when there is none.
   */
  static long beside(NameForm form, int word) {
    for (int behind = word + 1; behind < form.size(); behind++) {
      if (!isSmall(form.words()[behind])) {
        return Hashing.of(form.words()[behind]);
      }
    }
    for (int before = word - 1; before >= 0; before--) {
      if (!isSmall(form.words()[before])) {
        return Hashing.of(form.words()[before]);
      }
    }
    return ALONE;
  }

  /** Whether the word with this hash is an article or the like, or the sign for "and". */
  static boolean isSmall(long hash) {
    return SMALL.contains(hash);
  }

  /**
   * Whether one typing error makes what is written of a word of a name. Of a name that is one word,
   * the plural is none.
   */
  static boolean isMisspelt(String word, String written, boolean alone) {
    boolean plural = written.equals(word + "s") || word.equals(written + "s");
    return TypingError.isOne(word, written) && !(alone && plural);
  }

  private static boolean isSmall(String word) {
    return word.equals(AND) || KNOWN.isGrammar(word);
  }
}
