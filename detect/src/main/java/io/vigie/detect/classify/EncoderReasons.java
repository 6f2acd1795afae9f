package io.vigie.detect.classify;

import io.vigie.detect.encoder.EncoderReading;
import io.vigie.detect.harm.Harm;
import io.vigie.detect.harm.Stance;
import io.vigie.detect.match.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says in sentences what a score rests on. */
final class EncoderReasons {
  private static final double WORTH_TELLING = 0.05;

  private EncoderReasons() {}

  /** A finding with its reasons, placed where the lexicon's strongest words stand, if any do. */
  static HarmFinding finding(Harm harm, double score, LexicalReading words, EncoderReading learnt) {
    List<Evidence> spoken = Fusion.distinct(harm, words.words());
    List<String> reasons = new ArrayList<>();
    if (score >= WORTH_TELLING) {
      reasons.add(model(harm, score));
      reasons.add(stance(learnt));
    }
    reasons.addAll(Fusion.reasons(spoken));
    if (spoken.isEmpty()) {
      return new HarmFinding(harm, score, Field.TEXT, 0, 0, reasons);
    }
    Evidence first = spoken.get(0);
    return new HarmFinding(harm, score, first.field(), first.start(), first.end(), reasons);
  }

  private static String model(Harm harm, double score) {
    String name = harm.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return String.format(Locale.ROOT, "Read as a whole, the text does %s with %.2f.", name, score);
  }

  private static String stance(EncoderReading learnt) {
    Stance stance = learnt.stance();
    double share = learnt.stances().getOrDefault(stance, 0.0);
    return switch (stance) {
      case ATTACK -> told("The author attacks the party", share);
      case DEFENCE -> told("The author defends the party", share);
      case REPORT -> told("The author reports what others do or say", share);
      case NEUTRAL -> told("The author takes no side", share);
    };
  }

  private static String told(String what, double share) {
    return String.format(Locale.ROOT, "%s (%.2f).", what, share);
  }
}
