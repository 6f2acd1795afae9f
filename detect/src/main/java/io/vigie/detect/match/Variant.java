package io.vigie.detect.match;

/** How a form of a name came about; {@code docs/detect.md} shows an example of each. */
enum Variant {
  /** As the portfolio gives it, without its legal form. */
  CANONICAL(1, ""),
  /** The same words with nothing but spaces between them. */
  PLAIN(1, ""),
  /** All words run together, as in hashtags and handles. */
  JOINED(1, ""),
  /** The last name first. */
  LAST_FIRST(0.97, "last name first"),
  /** The last name, a comma, the first name. */
  LAST_COMMA_FIRST(0.97, "last name first"),
  /** An initial, the last name. */
  INITIAL_FIRST(0.85, "first name as an initial"),
  /** The last name, an initial. */
  LAST_INITIAL(0.85, "first name as an initial"),
  /** A title or kinship word before the last name alone. */
  TITLED(0.65, "last name alone behind a title"),
  /** A compound first name in one word. */
  COMPOUND_JOINED(0.97, "compound first name in one word"),
  /** Only the first of several first names. */
  WITHOUT_MIDDLE(0.8, "without the other first names"),
  /** A particle written together with the name. */
  PARTICLE_JOINED(0.95, "particle joined to the name"),
  /** Without the first particle. */
  PARTICLE_SHORTENED(0.92, "without the first particle"),
  /** Without any particle. */
  WITHOUT_PARTICLE(0.7, "without the particle"),
  /** {@code Mac}, {@code Le} and the like written apart, {@code Mc} for {@code Mac}. */
  PREFIX_SPLIT(0.93, "first syllable written otherwise"),
  /** The two halves of a double name swapped, or joined by a word of marriage or birth. */
  DOUBLE_SWAPPED(0.95, "the halves of the double name arranged otherwise"),
  /** One half of a double name. */
  HALF_OF_DOUBLE(0.65, "one half of the double name"),
  /** Without the article that the name begins with. */
  WITHOUT_ARTICLE(0.97, "without its article"),
  /** Without the town that the name ends in. */
  WITHOUT_TOWN(0.85, "without its town"),
  /** Without articles and prepositions. */
  WITHOUT_GRAMMAR(0.9, "without its small words"),
  /** Without a word that says no more than that it is a business. */
  WITHOUT_KIND(0.9, "without the word for a business"),
  /** A name written with a capital inside, in two words. */
  SPLIT(1, ""),
  /** Umlauts written with an e. */
  TRANSLITERATED(1, ""),
  /** A word written short, or written out. */
  ABBREVIATED(0.97, "with a usual abbreviation"),
  /** Without the sign or word for "and". */
  WITHOUT_AND(0.95, "without the \"and\""),
  /** The initials of the words, in capitals. */
  ACRONYM(0.6, "initials only"),
  /** A name given as dotted letters, written without full stops. */
  UNDOTTED(1, ""),
  /** With a plural s, behind an article. */
  PLURAL(0.9, "in the plural");

  private final double factor;
  private final String sentence;

  Variant(double factor, String sentence) {
    this.factor = factor;
    this.sentence = sentence;
  }

  /** What the confidence is multiplied by. */
  double factor() {
    return factor;
  }

  /** In plain words; empty where nothing needs to be said. */
  String sentence() {
    return sentence;
  }

  /** Whether the words are run together. */
  boolean isJoined() {
    return this == JOINED;
  }

  /** Whether it counts only where it is written in capitals. */
  boolean needsCapitals() {
    return this == ACRONYM || this == UNDOTTED;
  }

  /** Whether of a personal name only the last name is there. */
  boolean isLastNameOnly() {
    return this == TITLED || this == INITIAL_FIRST || this == LAST_INITIAL;
  }
}
