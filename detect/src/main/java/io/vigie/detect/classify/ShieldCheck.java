package io.vigie.detect.classify;

import io.vigie.detect.harm.Harm;
import io.vigie.detect.text.Token;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What shields, questions and quotation marks take from one piece of evidence. */
final class ShieldCheck {
  private static final double QUESTION = 0.9;
  private static final double QUOTED = 1.0;
  private static final double LEAST_SAID = 0.05;

  private final FieldReading reading;

  ShieldCheck(FieldReading reading) {
    this.reading = reading;
  }

  /**
   * @param penalty taken from the logit, never negative
   * @param reasons why
   */
  record Verdict(double penalty, List<String> reasons) {}

  Verdict check(Found<LexiconEntry> evidence) {
    Set<String> reasons = new LinkedHashSet<>();
    double penalty = 0;
    for (Found<Shield> shield : reading.found().shields()) {
      if (weighsOn(shield, evidence)) {
        penalty += shield.row().strength();
        reasons.add("Weighs less because it " + shield.row().reason() + ": " + quote(shield));
      }
    }
    penalty = Math.max(0, penalty) + tone(evidence, reasons);
    return new Verdict(penalty, penalty < LEAST_SAID ? List.of() : List.copyOf(reasons));
  }

  /** What shields of whole sentences take from what a model says of a stretch of text. */
  Verdict check(Harm harm, int first, int last) {
    Set<String> reasons = new LinkedHashSet<>();
    double penalty = 0;
    for (Found<Shield> shield : reading.found().shields()) {
      Shield row = shield.row();
      boolean near = shield.first() >= first && shield.last() <= last;
      boolean wide =
          row.relation() == Shield.Relation.TEXT
              || (near && row.relation() == Shield.Relation.SENTENCE);
      if (wide && row.harms().contains(harm)) {
        penalty += row.strength();
        reasons.add("Weighs less because it " + row.reason() + ": " + quote(shield));
      }
    }
    return new Verdict(
        Math.max(0, penalty), penalty < LEAST_SAID ? List.of() : List.copyOf(reasons));
  }

  private double tone(Found<LexiconEntry> evidence, Set<String> reasons) {
    double penalty = 0;
    if (!evidence.row().firm() && reading.sentenceOf(evidence.first()).question()) {
      reasons.add("Weighs less because it is asked, not said.");
      penalty += QUESTION;
    }
    if (reading.token(evidence.first()).quoted() && !evidence.row().anywhere()) {
      reasons.add("Weighs less because it stands in quotation marks.");
      penalty += QUOTED;
    }
    return penalty;
  }

  private boolean weighsOn(Found<Shield> shield, Found<LexiconEntry> evidence) {
    Shield row = shield.row();
    if (!row.harms().contains(evidence.row().harm())
        || (row.isNegation() && evidence.row().firm())) {
      return false;
    }
    return switch (row.relation()) {
      case COVERS -> shield.first() < evidence.last() && evidence.first() < shield.last();
      case BEFORE -> isBefore(shield, evidence);
      case AFTER -> isAfter(shield, evidence);
      case SENTENCE -> sentence(shield.first()) == sentence(evidence.first());
      case TEXT -> true;
    };
  }

  private boolean isBefore(Found<Shield> shield, Found<LexiconEntry> evidence) {
    int between = evidence.first() - shield.last();
    Token last = reading.token(shield.last() - 1);
    return between >= 0
        && between <= shield.row().reach()
        && last.clause() == reading.token(evidence.first()).clause();
  }

  private boolean isAfter(Found<Shield> shield, Found<LexiconEntry> evidence) {
    int between = shield.first() - evidence.last();
    return between >= 0
        && between <= shield.row().reach()
        && sentence(shield.first()) == sentence(evidence.first());
  }

  private int sentence(int token) {
    return reading.token(token).sentence();
  }

  private String quote(Found<Shield> shield) {
    return Quotes.of(reading, shield.first(), shield.last());
  }
}
