package io.vigie.detect.match;

import org.jspecify.annotations.Nullable;

/**
 * All that the confidence of a match depends on.
 *
 * @param strength of the name; null when no name was found but an identifier or query
 * @param capitals whether capitals show that a name is meant
 * @param exactCase whether it is written letter for letter as in the portfolio
 * @param contextExpected whether the party lists context words
 * @param contextWord the one that was found
 * @param excludeWord the one that was found
 * @param identifier how the mention names the party beyond doubt elsewhere
 * @param relatedWord a word of the party's trade that was found
 * @param inFull whether the party is certainly named elsewhere in the mention
 * @param oddity what speaks against it in the words next to the name
 * @param namesakes how many other parties are found at the very same place
 * @param rivals how many of those have a context word or identifier of their own
 * @param variant how the name is written
 * @param evasion how it is disguised
 */
record Circumstances(
    Evidence evidence,
    @Nullable NameStrength strength,
    boolean capitals,
    boolean exactCase,
    boolean contextExpected,
    @Nullable String contextWord,
    @Nullable String excludeWord,
    @Nullable Evidence identifier,
    @Nullable String relatedWord,
    boolean inFull,
    @Nullable Oddity oddity,
    int namesakes,
    int rivals,
    Variant variant,
    Evasion evasion) {

  /** The same with the party certainly named elsewhere. */
  Circumstances withInFull() {
    return new Circumstances(
        evidence,
        strength,
        capitals,
        exactCase,
        contextExpected,
        contextWord,
        excludeWord,
        identifier,
        relatedWord,
        true,
        oddity,
        namesakes,
        rivals,
        variant,
        evasion);
  }

  /** Whether something beyond the name says that this party is meant. */
  boolean isSupported() {
    return contextWord != null || identifier != null || inFull;
  }
}
