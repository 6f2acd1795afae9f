package io.vigie.detect.identity;

import io.vigie.detect.identity.Affixes.Kind;
import io.vigie.detect.identity.Sighting.Likeness;
import io.vigie.ingest.party.Party;
import java.util.Locale;

/** Names the technique of a sighting. */
final class TechniqueChoice {
  private TechniqueChoice() {}

  static Technique of(Sighting sighting) {
    Reading reading = sighting.reading();
    if (reading.isAbove()) {
      return Technique.SUBDOMAIN;
    }
    if (!reading.added().isEmpty()) {
      return sighting.edit() == Edit.NONE ? added(reading) : Technique.COMBINATION;
    }
    if (sighting.likeness() == Likeness.LOOKS || sighting.hasForeignLetters()) {
      return sighting.candidate().encoded() ? Technique.PUNYCODE : Technique.HOMOGLYPH;
    }
    if (sighting.likeness() == Likeness.SOUND) {
      return Technique.SOUND;
    }
    return sighting.edit() == Edit.NONE ? same(sighting) : sighting.edit().technique();
  }

  private static Technique added(Reading reading) {
    if (reading.has(Kind.WEB) || reading.added().stream().allMatch(a -> a.kind() == Kind.SUFFIX)) {
      return Technique.MISSING_DOT;
    }
    if (reading.added().stream().allMatch(a -> a.kind() == Kind.DIGITS)) {
      return Technique.DIGITS;
    }
    return reading.added().stream().allMatch(a -> a.kind() == Kind.TOWN)
        ? Technique.TOWN
        : Technique.ADDED_WORDS;
  }

  private static Technique same(Sighting sighting) {
    Candidate candidate = sighting.candidate();
    return switch (sighting.string().source()) {
      case DOMAIN ->
          candidate.isDomain()
              ? isWrittenSo(sighting.party(), candidate)
                  ? Technique.TLD_SWAP
                  : Technique.HYPHENATION
              : Technique.SAME_NAME;
      case HANDLE ->
          candidate.kind() == Candidate.Kind.HANDLE ? Technique.SEPARATORS : Technique.SAME_NAME;
      case NAME, ACRONYM -> Technique.SAME_NAME;
    };
  }

  /** Whether one of the party's domains has the very label, hyphens included. */
  private static boolean isWrittenSo(Party party, Candidate candidate) {
    String label = candidate.label().toLowerCase(Locale.ROOT);
    return party.domains().stream()
        .map(Candidate::domain)
        .anyMatch(own -> own != null && own.label().toLowerCase(Locale.ROOT).equals(label));
  }
}
