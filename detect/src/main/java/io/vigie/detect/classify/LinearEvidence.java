package io.vigie.detect.classify;

import io.vigie.detect.harm.Harm;
import io.vigie.detect.text.Sentence;
import io.vigie.detect.text.TokenizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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
    ShieldCheck shields = new ShieldCheck(reading);
    List<Evidence> evidence = new ArrayList<>();
    for (Stretch stretch : stretches(reading.text().sentences())) {
      Map<Harm, Double> scores =
          scorer.score(
              text.tokens(stretch.first().first(), stretch.last().last()), reading.language());
      scores.forEach(
          (harm, score) -> {
            if (score >= LEAST) {
              evidence.add(evidence(new Saying(harm, score, stretch), reading, shields));
            }
          });
    }
    return evidence;
  }

  /** Sentences that are read together. */
  private record Stretch(Sentence first, Sentence last) {
    int tokens() {
      return last.last() - first.first();
    }
  }

  /** What the model says of a stretch. */
  private record Saying(Harm harm, double score, Stretch stretch) {}

  private static List<Stretch> stretches(List<Sentence> sentences) {
    Stretch whole = new Stretch(sentences.get(0), sentences.get(sentences.size() - 1));
    if (whole.tokens() <= WHOLE) {
      return List.of(whole);
    }
    List<Stretch> stretches = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      Stretch pair = new Stretch(sentences.get(Math.max(0, i - 1)), sentences.get(i));
      stretches.add(
          pair.tokens() <= WHOLE ? pair : new Stretch(sentences.get(i), sentences.get(i)));
    }
    return stretches;
  }

  private static Evidence evidence(Saying saying, FieldReading reading, ShieldCheck shields) {
    Sentence first = saying.stretch().first();
    Sentence last = saying.stretch().last();
    Attribution attribution = Attribution.of(reading, first.first(), last.last(), false);
    ShieldCheck.Verdict verdict = shields.check(saying.harm(), first.first(), last.last());
    List<String> reasons = new ArrayList<>();
    reasons.add(reason(saying));
    attribution.reason().ifPresent(reasons::add);
    reasons.addAll(verdict.reasons());
    double logit = Odds.logit(saying.score()) - attribution.penalty() - verdict.penalty();
    return new Evidence(
        saying.harm(),
        Odds.probability(logit),
        reading.field(),
        first.start(),
        last.end(),
        reasons);
  }

  private static String reason(Saying saying) {
    String harm = saying.harm().name().toLowerCase(Locale.ROOT);
    return String.format(Locale.ROOT, "The linear model finds %s with %.2f.", harm, saying.score());
  }
}
