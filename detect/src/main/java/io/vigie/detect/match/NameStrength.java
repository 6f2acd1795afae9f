package io.vigie.detect.match;

import io.vigie.ingest.party.PartyKind;
import java.util.List;

/** How much a name alone tells, before anything around it is looked at. */
enum NameStrength {
  /** Hardly anything else is called so. */
  DISTINCTIVE(0.9, 0.8, "a distinctive name"),
  /** A known first name with a known last name that few bear. */
  KNOWN_PERSON(0.84, 0.76, "a name that some people bear"),
  /** A frequent first name with a frequent last name: many people are called so. */
  FREQUENT_PERSON(0.75, 0.7, "a name that many people bear"),
  /** A first and a last name that are everyday words too. */
  EVERYDAY_PERSON(0.75, 0.45, "a personal name made of everyday words"),
  /** Several everyday words. */
  EVERYDAY_WORDS(0.8, 0.5, "a name made of everyday words"),
  /** A last name alone that few bear. */
  LAST_NAME(0.8, 0.5, "a last name alone"),
  /** One everyday word, or a frequent last name alone. */
  FRAGILE(0.7, 0.45, "a single word that also means other things or people"),
  /** A very frequent last name alone. */
  FREQUENT_LAST_NAME(0.6, 0.35, "a very frequent last name alone"),
  /** A first name alone never tells who is meant. */
  FIRST_NAME(0.5, 0.3, "a first name alone"),
  /** One or two letters. */
  TINY(0.15, 0.1, "a name of one or two letters");

  private static final int RARE = 3;

  private final double capitalised;
  private final double plain;
  private final String sentence;

  NameStrength(double capitalised, double plain, String sentence) {
    this.capitalised = capitalised;
    this.plain = plain;
    this.sentence = sentence;
  }

  /** The confidence of a name by itself. */
  double confidence(boolean capitals) {
    return capitals ? capitalised : plain;
  }

  String sentence() {
    return sentence;
  }

  /**
   * The strength of a form of a name.
   *
   * @param name as the portfolio gives it; what counts when the form is run together
   */
  static NameStrength of(String name, NameForm form, PartyKind kind) {
    if (form.letters() <= 2) {
      return TINY;
    }
    List<String> words = form.wordList();
    if (form.variant().isJoined()) {
      words = BareName.of(name).words();
    }
    if (form.variant().isLastNameOnly()) {
      return ofLastName(words);
    }
    return kind == PartyKind.PERSON ? ofPerson(words) : ofBusiness(words);
  }

  /** What is left of a personal name beside titles and initials. */
  private static NameStrength ofLastName(List<String> words) {
    KnownWords known = KnownWords.shipped();
    int rarest =
        words.stream()
            .filter(word -> word.length() > 1)
            .mapToInt(word -> known.isEveryday(word) ? 1 : known.personalClass(word))
            .max()
            .orElse(1);
    return ofRarest(rarest);
  }

  private static NameStrength ofPerson(List<String> words) {
    KnownWords known = KnownWords.shipped();
    if (words.size() == 1) {
      return ofSingle(words.get(0));
    }
    if (words.stream().allMatch(known::isEveryday)) {
      return EVERYDAY_PERSON;
    }
    int rarest = 0;
    for (String word : words) {
      rarest = Math.max(rarest, known.isEveryday(word) ? 1 : known.personalClass(word));
    }
    return ofRarest(rarest);
  }

  private static NameStrength ofRarest(int rarest) {
    return rarest > RARE ? DISTINCTIVE : rarest == RARE ? KNOWN_PERSON : FREQUENT_PERSON;
  }

  private static NameStrength ofSingle(String word) {
    KnownWords known = KnownWords.shipped();
    int last = known.lastNameClass(word);
    if (last == 1) {
      return FREQUENT_LAST_NAME;
    }
    if (known.isFirstName(word)) {
      return FIRST_NAME;
    }
    return last == 2 || known.isEveryday(word) ? FRAGILE : LAST_NAME;
  }

  private static NameStrength ofBusiness(List<String> words) {
    KnownWords known = KnownWords.shipped();
    int content = 0;
    for (String word : words) {
      boolean grammar = known.isGrammar(word) || word.length() == 1;
      content += grammar ? 0 : 1;
      if (!grammar && !known.isInManyNames(word) && !isPersonal(known, word, words.size())) {
        return DISTINCTIVE;
      }
    }
    return content > 1 ? EVERYDAY_WORDS : ofOneWord(words);
  }

  private static NameStrength ofOneWord(List<String> words) {
    String word = words.stream().filter(one -> one.length() > 1).findFirst().orElse("");
    boolean rare =
        !KnownWords.shipped().isEveryday(word)
            && !KnownWords.shipped().isFirstName(word)
            && KnownWords.shipped().lastNameClass(word) == RARE;
    return rare ? LAST_NAME : FRAGILE;
  }

  /** A business called by one last name is as ambiguous as a person called so. */
  private static boolean isPersonal(KnownWords known, String word, int words) {
    return words == 1 && (known.isFirstName(word) || known.isLastName(word));
  }
}
