package io.vigie.detect;

import java.io.Serializable;

/**
 * The {@code detect.match.evasion} section: which disguises of a name are seen through, all of them
 * unless switched off.
 *
 * @param leet digits and signs for letters
 * @param spacedLetters letters written apart
 * @param invisible invisible characters and piled-up combining marks inside a name
 * @param homoglyph letters that look alike
 * @param repeatedLetters letters written three times or more
 * @param typo one typing error in a name of eight letters or more
 */
public record EvasionConfiguration(
    Boolean leet,
    Boolean spacedLetters,
    Boolean invisible,
    Boolean homoglyph,
    Boolean repeatedLetters,
    Boolean typo)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("NullAway") // the file may leave any key out
  public EvasionConfiguration {
    leet = leet == null || leet;
    spacedLetters = spacedLetters == null || spacedLetters;
    invisible = invisible == null || invisible;
    homoglyph = homoglyph == null || homoglyph;
    repeatedLetters = repeatedLetters == null || repeatedLetters;
    typo = typo == null || typo;
  }

  /** Every disguise is seen through. */
  @SuppressWarnings("NullAway") // the constructor fills them
  public static EvasionConfiguration defaults() {
    return new EvasionConfiguration(null, null, null, null, null, null);
  }
}
