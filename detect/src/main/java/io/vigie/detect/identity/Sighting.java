package io.vigie.detect.identity;

import io.vigie.ingest.party.Party;

/**
 * A party's string seen in a candidate.
 *
 * @param likeness by what the two were found alike
 * @param edit what differs in letters; {@link Edit#NONE} when they are alike otherwise
 */
record Sighting(
    Candidate candidate,
    Reading reading,
    Party party,
    IdentityString string,
    Likeness likeness,
    Edit edit) {

  enum Likeness {
    LETTERS,
    LOOKS,
    SOUND
  }

  /** Letters in the shorter of the two names. */
  int length() {
    return Math.min(string.label().length(), reading.label().length());
  }

  boolean isSameSuffix() {
    return candidate.isDomain()
        && string.source() == IdentityString.Source.DOMAIN
        && string.suffix().equals(candidate.suffix());
  }

  /** A domain against a domain of another ending. */
  boolean isOtherSuffix() {
    return candidate.isDomain()
        && string.source() == IdentityString.Source.DOMAIN
        && !string.suffix().equals(candidate.suffix());
  }

  /** Whether one of the party's domains has this very label, and so tells more of a domain. */
  boolean isShadowed() {
    return candidate.isDomain()
        && string.source() != IdentityString.Source.DOMAIN
        && party.domains().stream()
            .map(Candidate::domain)
            .anyMatch(own -> own != null && Folding.plain(own.label()).equals(string.label()));
  }

  /** Whether the candidate's label has letters of another script, or accents that are not ours. */
  boolean hasForeignLetters() {
    String label = candidate.label();
    if (!reading.isWhole() || label.chars().allMatch(c -> c < 0x80)) {
      return false;
    }
    return !Folding.withoutAccents(label).equals(string.label()) || !isSpeltSo(label);
  }

  /** Whether the party itself writes these accents. */
  private boolean isSpeltSo(String label) {
    String joined = String.join(" ", party.aliases()) + " " + party.name();
    String bare = joined.toLowerCase(java.util.Locale.ROOT).replaceAll("[\\s'’_-]", "");
    return bare.contains(label.toLowerCase(java.util.Locale.ROOT).replaceAll("[\\s'’._-]", ""));
  }
}
