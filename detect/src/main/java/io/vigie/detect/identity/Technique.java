package io.vigie.detect.identity;

/** How one name imitates another. The names are part of the output of {@code vigie lookalike}. */
public enum Technique {
  /**
   * A letter that looks like another: {@code de1mas}, {@code rn} for {@code m}, Cyrillic letters.
   */
  HOMOGLYPH("looks the same in other characters"),
  /** The same in a domain that only shows it when its {@code xn--} form is decoded. */
  PUNYCODE("shows foreign letters once its xn-- form is decoded"),
  /** The party's name or whole domain in front of somebody else's domain. */
  SUBDOMAIN("carries the name in front of another owner's domain"),
  /** {@code wwwdelmas.example}, {@code delmascom.example}. */
  MISSING_DOT("is the party's address with a dot left out"),
  /** The same name under another public suffix. */
  TLD_SWAP("is the same name under another ending"),
  HYPHENATION("differs by hyphens only"),
  /** Underscores and dots in a handle. */
  SEPARATORS("differs by underscores or dots only"),
  REPETITION("repeats a letter"),
  TRANSPOSITION("swaps two neighbouring letters"),
  OMISSION("leaves out a letter"),
  PLURAL("adds or drops a plural ending"),
  VOWEL_SWAP("has another vowel"),
  /** A letter beside the right one on an AZERTY or QWERTY keyboard. */
  KEYBOARD_NEIGHBOUR("has a letter that lies beside the right one on the keyboard"),
  INSERTION("has one letter more"),
  /** Another letter that differs in one bit. */
  BIT_FLIP("has a letter that differs by one bit"),
  REPLACEMENT("has another letter"),
  SOUND("sounds the same"),
  /**
   * Words that ask for something or claim to be the party: {@code -remboursement}, {@code -login}.
   */
  ADDED_WORDS("adds words to the name"),
  DIGITS("adds digits to the name"),
  TOWN("adds a town to the name"),
  /** The party's very name where it has no account or domain. */
  SAME_NAME("is the very name, in another place"),
  SEVERAL_EDITS("differs by two letters"),
  /** Added words and a changed letter together. */
  COMBINATION("adds words and changes a letter");

  private final String predicate;

  Technique(String predicate) {
    this.predicate = predicate;
  }

  /** The end of a sentence that begins with the imitating name. */
  String predicate() {
    return predicate;
  }
}
