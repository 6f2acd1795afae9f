package io.vigie.detect.match;

import io.vigie.ingest.party.PartyKind;

/** How much a name alone tells, before anything around it is looked at. */
enum NameStrength {
  /** Hardly anything else is called so. */
  DISTINCTIVE(0.9, 0.8, "a distinctive name"),
  /** A frequent first name with a frequent last name: many people are called so. */
  FREQUENT_PERSON(0.75, 0.7, "a name that many people bear"),
  /** Several everyday words. */
  EVERYDAY_WORDS(0.8, 0.5, "a name made of everyday words"),
  /** One everyday word, or a last name alone. */
  FRAGILE(0.7, 0.45, "a single word that also means other things or people"),
  /** A first name alone never tells who is meant. */
  FIRST_NAME(0.5, 0.3, "a first name alone"),
  /** One or two letters. */
  TINY(0.3, 0.1, "a name of one or two letters");

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

  static NameStrength of(String name, PartyKind kind) {
    NameForm form = NameForm.of(name).get(0);
    if (form.letters() <= 2) {
      return TINY;
    }
    String[] words = form.words();
    return kind == PartyKind.PERSON ? ofPerson(words) : ofBusiness(words);
  }

  private static NameStrength ofPerson(String[] words) {
    KnownWords known = KnownWords.shipped();
    if (words.length == 1) {
      return known.isFirstName(words[0]) ? FIRST_NAME : FRAGILE;
    }
    for (String word : words) {
      if (!known.isFirstName(word) && !known.isLastName(word) && !known.isEveryday(word)) {
        return DISTINCTIVE;
      }
    }
    return FREQUENT_PERSON;
  }

  private static NameStrength ofBusiness(String[] words) {
    KnownWords known = KnownWords.shipped();
    int content = 0;
    for (String word : words) {
      boolean grammar = known.isGrammar(word) || word.length() == 1;
      content += grammar ? 0 : 1;
      if (!grammar && !known.isEveryday(word) && !isPersonal(known, word, words.length)) {
        return DISTINCTIVE;
      }
    }
    return content > 1 ? EVERYDAY_WORDS : FRAGILE;
  }

  /** A business called by one last name is as ambiguous as a person called so. */
  private static boolean isPersonal(KnownWords known, String word, int words) {
    return words == 1 && (known.isFirstName(word) || known.isLastName(word));
  }
}
