package io.vigie.detect.classify;

import io.vigie.detect.harm.Harm;
import io.vigie.detect.text.Sentence;
import io.vigie.detect.text.TokenizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the linear model says of the sentences of a field: each is read together with the one before
 * it, as short posts are what the model was trained on.
 */
final class LinearEvidence {
  private static final double LEAST = 0.2;
  private static final int WHOLE = 60;

  private final LinearScorer scorer;

  LinearEvidence(LinearScorer scorer) {
    this.scorer = scorer;
  }

  List<Evidence> weigh(FieldReading reading) {
    TokenizedText text = reading.text();
    if (text.tokens().isEmpty()) {
      return List.of();
    }
    List<Evidence> evidence = new ArrayList<>();
    if (text.tokens().size() <= WHOLE) {
      Sentence first = text.sentences().get(0);
      Sentence last = text.sentences().get(text.sentences().size() - 1);
      add(reading, first, last, evidence);
      return evidence;
    }
    for (int i = 0; i < text.sentences().size(); i++) {
      Sentence last = text.sentences().get(i);
      Sentence before = text.sentences().get(Math.max(0, i - 1));
      add(reading, last.last() - before.first() <= WHOLE ? before : last, last, evidence);
    }
    return evidence;
  }

  private void add(FieldReading reading, Sentence first, Sentence last, List<Evidence> evidence) {
    Map<Harm, Double> scores = scorer.score(reading.text().tokens(first.first(), last.last()));
    scores.forEach(
        (harm, score) -> {
          if (score >= LEAST) {
            evidence.add(evidence(reading, first, last, harm, score));
          }
        });
  }

  private static Evidence evidence(
      FieldReading reading, Sentence first, Sentence last, Harm harm, double score) {
    Attribution attribution = Attribution.of(reading, first.first(), last.last(), false);
    ShieldCheck.Verdict verdict = new ShieldCheck(reading).check(harm, first.first(), last.last());
    List<String> reasons = new ArrayList<>();
    reasons.add(
        String.format(
            Locale.ROOT,
            "The linear model finds %s with %.2f.",
            harm.name().toLowerCase(Locale.ROOT),
            score));
    Optional<String> where = attribution.reason();
    where.ifPresent(reasons::add);
    reasons.addAll(verdict.reasons());
    double logit = Odds.logit(score) - attribution.penalty() - verdict.penalty();
    return new Evidence(
        harm, Odds.probability(logit), reading.field(), first.start(), last.end(), reasons);
  }
}
