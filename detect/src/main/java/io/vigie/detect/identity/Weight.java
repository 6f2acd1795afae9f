package io.vigie.detect.identity;

import io.vigie.detect.identity.Affixes.Kind;
import io.vigie.detect.identity.IdentityString.Source;
import io.vigie.detect.identity.Sighting.Likeness;
import io.vigie.ingest.party.PartyKind;

/**
 * How much a sighting speaks for an imitation, in log-odds: 0 is as likely as not. Set by reasoning
 * on what each technique takes to happen by chance, then adjusted by hand while looking at the
 * pairs that the accuracy report measures; no optimiser fitted them.
 */
final class Weight {
  /** A name is recognised while less than about a third of its letters is changed. */
  private static final double RECOGNISED = 0.34;

  private static final double STEEPNESS = 12;
  private static final double SAME_ENDING = 0.5;
  private static final int SHORT = 4;

  /** What two techniques at once take off the weaker of them. */
  private static final double COMBINED = 1.8;

  private final Sighting sighting;
  private final Technique technique;
  private final KnownNames known = KnownNames.shipped();

  private Weight(Sighting sighting, Technique technique) {
    this.sighting = sighting;
    this.technique = technique;
  }

  /** Whether an edit leaves enough of a name of that many letters, whatever else speaks for it. */
  static boolean isRecognisable(Edit edit, int letters) {
    return STEEPNESS * (RECOGNISED - edit.cost() / letters) + SAME_ENDING >= 0;
  }

  static double of(Sighting sighting, Technique technique) {
    Weight weight = new Weight(sighting, technique);
    return weight.logOdds() + weight.source();
  }

  private double logOdds() {
    if (sighting.reading().isAbove()) {
      return above();
    }
    if (sighting.string().source() == Source.ACRONYM) {
      boolean risky = sighting.reading().has(Kind.RISK) && sighting.edit() == Edit.NONE;
      return risky ? 0.3 : -4;
    }
    if (!sighting.reading().added().isEmpty()) {
      return sighting.edit() == Edit.NONE ? added() : Math.min(added(), edited()) - COMBINED;
    }
    return switch (technique) {
      case TLD_SWAP -> swapped();
      case HYPHENATION -> (sighting.isSameSuffix() ? 3 : 1.6) - shortness(1) - meaning(1.0, 2);
      case SEPARATORS -> 2 + length(0.1) - shortness(1) - meaning(1.0, 2);
      case SAME_NAME -> sameName();
      case HOMOGLYPH, PUNYCODE -> looks();
      case SOUND -> 0.5 + length(0.15) - unheard() - candidateMeaning(3, 4) - otherEnding();
      default -> edited();
    };
  }

  private double above() {
    double weight =
        sighting.reading().after().startsWith(sighting.string().suffix() + ".")
                && !sighting.string().suffix().isEmpty()
            ? 3.5
            : 0.2 + length(0.2) - shortness(2) - meaning(2.5, 4);
    return weight + (sighting.reading().added().isEmpty() ? 0 : -1) - sighting.edit().cost() * 1.5;
  }

  /** Two silent letters more are mostly another word: {@code legendary, legendaries}. */
  private double unheard() {
    int longer = Math.abs(sighting.string().label().length() - sighting.reading().label().length());
    return 1.5 * Math.max(0, longer - 1);
  }

  private double swapped() {
    double base = isLifted() ? -0.6 : 1.6 + length(0.1) + (isSibling() ? 0.8 : 0);
    return base - shortness(1.5) - meaning(1.0, 2);
  }

  /**
   * From {@code name.co.uk} to {@code name.uk}: the registries of these countries gave the holder
   * of the longer form the first right to the shorter one, so it is mostly the same owner's.
   */
  private boolean isLifted() {
    return sighting.string().suffix().endsWith("." + sighting.candidate().suffix());
  }

  /** Two endings of one country: {@code co.uk} and {@code org.uk}. */
  private boolean isSibling() {
    String own = parent(sighting.string().suffix());
    return !own.isEmpty() && own.equals(parent(sighting.candidate().suffix()));
  }

  private static String parent(String suffix) {
    return suffix.substring(
        suffix.indexOf('.') + 1 == 0 ? suffix.length() : suffix.indexOf('.') + 1);
  }

  private double sameName() {
    boolean declared =
        sighting.candidate().isDomain()
            ? !sighting.party().domains().isEmpty()
            : !sighting.party().handles().isEmpty();
    double base = sighting.string().source().isOwn() ? 0.8 : isPerson() ? person() : 0.3;
    return base + (declared ? 0.5 : 0) + length(0.1) - shortness(1.5) - meaning(1.5, 3);
  }

  /** Many people may bear a name of common parts. */
  private double person() {
    return known.isCommonName(sighting.party().name()) ? -1.2 : 0;
  }

  private double looks() {
    double base = sighting.hasForeignLetters() ? 4.5 : 4;
    double words = sighting.hasForeignLetters() ? 0 : candidateMeaning(2, 3);
    return base - shortness(1.5) - words - otherEnding() / 2;
  }

  private double edited() {
    int shared = known.sharedTrade(sighting.string().label(), sighting.reading().label());
    double letters = Math.max(1, sighting.length() - shared / 2.0);
    double weight = STEEPNESS * (RECOGNISED - sighting.edit().cost() / letters);
    double ending = sighting.isSameSuffix() ? SAME_ENDING : 0;
    return weight
        + ending
        - otherEnding()
        - (ending > 0 && letters >= SHORT ? 0 : shortness(1.2))
        - words();
  }

  /** Another word is that word, not a misspelt name; its own plural is the name all the same. */
  private double words() {
    if (technique == Technique.PLURAL) {
      return sighting.isSameSuffix() ? 0 : candidateMeaning(2.5, 3.5);
    }
    if (technique == Technique.SEVERAL_EDITS) {
      return candidateMeaning(sighting.isSameSuffix() ? 1.3 : 3, 4);
    }
    return candidateMeaning(sighting.isSameSuffix() ? 1.2 : 2.5, 3.5);
  }

  private double added() {
    double base = sighting.reading().added().stream().mapToDouble(this::added).max().orElse(0);
    boolean dot = technique == Technique.MISSING_DOT;
    double weight = base + length(0.2) - shortness(1.5) - (dot ? 0 : meaning(2.4, 3));
    return known.isTrade(sighting.string().label()) ? weight - 4 : weight;
  }

  private double added(Reading.Added word) {
    return switch (word.kind()) {
      case RISK -> 2.2;
      case WEB -> 2;
      case PLAIN -> 1;
      case WEAK -> 0.7;
      case DIGITS -> 0.5;
      case TOWN -> 0.2;
      case SUFFIX -> suffix(word.word());
      case UNKNOWN -> -0.7 - meaning(4, 4);
    };
  }

  /** The party's whole domain with one dot left out can hardly be chance. */
  private double suffix(String word) {
    String own = sighting.string().suffix();
    if (own.equals(word + "." + sighting.candidate().suffix())) {
      return 4;
    }
    return isOwnSuffix(word) ? 2.2 : -6;
  }

  private boolean isOwnSuffix(String word) {
    String own = sighting.string().suffix();
    return own.equals(word)
        || own.startsWith(word + ".")
        || own.endsWith("." + word)
        || own.replace(".", "").equals(word)
        || sighting.candidate().suffix().endsWith("." + word);
  }

  private double source() {
    double weight = sighting.string().source().isOwn() ? 0 : -0.4;
    boolean shared = !sighting.string().source().isOwn() && isPerson();
    return shared && technique != Technique.SAME_NAME ? weight - 0.4 : weight;
  }

  private boolean isPerson() {
    return sighting.party().kind() == PartyKind.PERSON;
  }

  private double otherEnding() {
    return sighting.isOtherSuffix() ? 0.6 : 0;
  }

  private double shortness(double penalty) {
    return sighting.length() <= SHORT ? penalty : 0;
  }

  private double length(double perLetter) {
    return Math.max(-1, Math.min(1, (sighting.string().label().length() - 7) * perLetter));
  }

  /** What it takes off that the party's own string is a word of the language. */
  private double meaning(double word, double wellKnown) {
    String label = sighting.string().label();
    return known.isBrand(label) ? 0 : meaning(label, word, wellKnown);
  }

  private double candidateMeaning(double word, double wellKnown) {
    return sighting.likeness() == Likeness.LETTERS || sighting.reading().isWhole()
        ? meaning(sighting.reading().label(), word, wellKnown)
        : 0;
  }

  private double meaning(String label, double word, double wellKnown) {
    if (known.isBrand(label) || known.isWellKnownWord(label)) {
      return wellKnown;
    }
    return known.isWord(label) ? word : 0;
  }
}
