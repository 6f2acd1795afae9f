package io.vigie.detect.match;

import java.util.ArrayList;
import java.util.List;

/**
 * How sure it is that a party is meant, with the reasons; a pure function of the {@link
 * Circumstances}.
 *
 * <p>It starts from the evidence (own page 0.99, domain 0.97, account 0.95, title 0.95, query 0.9,
 * account name in a link 0.85, name 0.1 to 0.9 by {@link NameStrength} and capitals) and goes on in
 * this order, each step able to overrule the one before:
 *
 * <ol>
 *   <li>an identifier of the party elsewhere in the mention, or a context word: at least 0.95;
 *   <li>a name that many people bear, of a party that lists context words of which none is there:
 *       at most 0.55;
 *   <li>words next to the name that make another name of it: at most 0.5;
 *   <li>a word that means a namesake: at most 0.1, and at most 0.5 when something also speaks for
 *       the party;
 *   <li>other parties at the same place: at most 0.3 when one of them alone is supported, untouched
 *       when this one alone is, else at most 0.5.
 * </ol>
 */
record MatchConfidence(double value, List<String> reasons) {
  private static final double SUPPORTED = 0.95;
  private static final double WITHOUT_CONTEXT = 0.55;
  private static final double DOUBTFUL = 0.5;
  private static final double OTHER_FITS_BETTER = 0.3;
  private static final double EXCLUDED = 0.1;
  private static final double IN_FULL = 0.8;
  private static final double RELATED = 0.15;
  private static final double MOST_RELATED = 0.85;
  private static final double TINY_WITH_CONTEXT = 0.7;

  static MatchConfidence of(Circumstances circumstances) {
    Reckoning reckoning = new Reckoning(circumstances);
    reckoning.start();
    reckoning.support();
    reckoning.missingContext();
    reckoning.oddity();
    reckoning.exclusion();
    reckoning.namesakes();
    return new MatchConfidence(reckoning.value, List.copyOf(reckoning.reasons));
  }

  private static final class Reckoning {
    private final Circumstances seen;
    private final List<String> reasons = new ArrayList<>();
    private double value;

    Reckoning(Circumstances seen) {
      this.seen = seen;
    }

    void start() {
      reasons.add(seen.evidence().sentence());
      value = base() * (bareName() ? seen.variant().factor() : 1) * seen.evasion().factor();
      if (bareName() && seen.strength() != null) {
        reasons.add(seen.strength().sentence());
        reasons.add(seen.capitals() ? "written as a name" : "not written as a name");
        addUnlessEmpty(seen.variant().sentence());
      }
    }

    private void addUnlessEmpty(String sentence) {
      if (!sentence.isEmpty()) {
        reasons.add(sentence);
      }
    }

    private double base() {
      return switch (seen.evidence()) {
        case ABOUT, LISTING -> 0.99;
        case DOMAIN -> 0.97;
        case HANDLE, TITLE -> 0.95;
        case QUERY -> 0.9;
        case HANDLE_IN_LINK -> 0.85;
        case NAME -> seen.strength() == null ? 0 : seen.strength().confidence(seen.capitals());
        case JOINED_NAME -> seen.strength() == null ? 0 : joined(seen.strength());
      };
    }

    /** A hashtag is written as a name by its very form, but says less than the words apart. */
    private static double joined(NameStrength strength) {
      return Math.max(0, strength.confidence(true) - 0.05);
    }

    private boolean bareName() {
      return seen.evidence() == Evidence.NAME || seen.evidence() == Evidence.JOINED_NAME;
    }

    void support() {
      addUnlessEmpty(seen.evasion().sentence());
      if (seen.inFull()) {
        raise(IN_FULL, "the party is named in full elsewhere");
      }
      if (seen.relatedWord() != null && bareName() && seen.strength() != NameStrength.TINY) {
        raise(Math.min(MOST_RELATED, value + RELATED), "word of its trade: " + seen.relatedWord());
      }
      if (seen.identifier() != null && seen.identifier() != seen.evidence()) {
        raise(SUPPORTED * seen.evasion().factor(), "elsewhere: " + seen.identifier().sentence());
      }
      String context = seen.contextWord();
      if (context == null) {
        return;
      }
      if (seen.strength() == NameStrength.TINY && bareName() && seen.identifier() == null) {
        raise(seen.exactCase() ? TINY_WITH_CONTEXT : value, "context word: " + context);
      } else {
        raise(SUPPORTED * seen.evasion().factor(), "context word: " + context);
      }
    }

    void missingContext() {
      boolean frequent = bareName() && seen.strength() == NameStrength.FREQUENT_PERSON;
      if (frequent && seen.contextExpected() && !seen.isSupported()) {
        lower(WITHOUT_CONTEXT, "none of the party's context words is there");
      }
    }

    void oddity() {
      if (seen.oddity() != null && seen.evidence().isName() && seen.identifier() == null) {
        lower(seen.oddity().most(), seen.oddity().sentence());
      }
    }

    void exclusion() {
      if (seen.excludeWord() != null && !seen.evidence().isOwnIdentifier()) {
        double most = seen.isSupported() ? DOUBTFUL : EXCLUDED;
        lower(most, "word that means a namesake: " + seen.excludeWord());
      }
    }

    void namesakes() {
      if (seen.namesakes() == 0) {
        return;
      }
      String others = seen.namesakes() + " other insured part" + plural() + " found here too";
      if (seen.isSupported() && seen.rivals() == 0) {
        reasons.add(others + ", but what is around speaks for this one");
      } else if (!seen.isSupported() && seen.rivals() == 1) {
        lower(OTHER_FITS_BETTER, others + ", and what is around speaks for another");
      } else {
        lower(DOUBTFUL, others);
      }
    }

    private String plural() {
      return seen.namesakes() == 1 ? "y" : "ies";
    }

    private void raise(double least, String reason) {
      value = Math.max(value, least);
      reasons.add(reason);
    }

    private void lower(double most, String reason) {
      value = Math.min(value, most);
      reasons.add(reason);
    }
  }
}
