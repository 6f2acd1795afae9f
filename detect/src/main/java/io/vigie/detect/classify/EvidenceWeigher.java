package io.vigie.detect.classify;

import io.vigie.detect.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Turns what the lexicon found in a field into weighed evidence. */
final class EvidenceWeigher {
  private EvidenceWeigher() {}

  static List<Evidence> weigh(FieldReading reading) {
    ShieldCheck shields = new ShieldCheck(reading);
    List<Evidence> evidence = new ArrayList<>();
    for (Found<LexiconEntry> found : reading.found().evidence()) {
      evidence.add(weigh(reading, shields, found));
    }
    return evidence;
  }

  private static Evidence weigh(
      FieldReading reading, ShieldCheck shields, Found<LexiconEntry> found) {
    LexiconEntry entry = found.row();
    ShieldCheck.Verdict verdict = shields.check(found);
    Attribution attribution = Attribution.of(reading, found);
    double logit = Odds.logit(entry.weight()) - verdict.penalty() - attribution.penalty();
    List<String> reasons = new ArrayList<>();
    String words = Quotes.of(reading, found.first(), found.last());
    reasons.add(capitalised(entry.reason()) + ": " + words);
    attribution.reason().ifPresent(reasons::add);
    reasons.addAll(verdict.reasons());
    Sentence sentence = reading.sentenceOf(found.first());
    return new Evidence(
        entry.harm(),
        Odds.probability(logit),
        reading.field(),
        sentence.start(),
        sentence.end(),
        reasons);
  }

  private static String capitalised(String reason) {
    return Character.toUpperCase(reason.charAt(0)) + reason.substring(1);
  }
}
