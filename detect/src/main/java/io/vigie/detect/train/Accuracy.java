package io.vigie.detect.train;

import java.util.Comparator;
import java.util.List;

/**
 * How well probabilities fit answers.
 *
 * @param rows how many texts
 * @param positives how many of them do the harm
 * @param averagePrecision area under precision over recall; NaN without positives
 * @param areaUnderCurve of the receiver operating characteristic; NaN with one class only
 * @param precision at the threshold; NaN when nothing was reported
 * @param recall at the threshold; NaN without positives
 * @param falsePositiveRate at the threshold; NaN without negatives
 * @param calibrationError mean distance of probability and share of positives, over ten bins
 */
record Accuracy(
    int rows,
    int positives,
    double averagePrecision,
    double areaUnderCurve,
    double precision,
    double recall,
    double falsePositiveRate,
    double calibrationError) {
  private static final int BINS = 10;

  static Accuracy of(List<Scored> scored, double threshold) {
    List<Scored> ranked =
        scored.stream().sorted(Comparator.comparingDouble(Scored::probability).reversed()).toList();
    int positives = (int) scored.stream().filter(Scored::positive).count();
    long reported = scored.stream().filter(s -> s.probability() >= threshold).count();
    long right = scored.stream().filter(s -> s.positive() && s.probability() >= threshold).count();
    int negatives = scored.size() - positives;
    return new Accuracy(
        scored.size(),
        positives,
        averagePrecision(ranked, positives),
        areaUnderCurve(ranked, positives),
        (double) right / reported,
        (double) right / positives,
        (double) (reported - right) / negatives,
        calibrationError(scored));
  }

  /** The harmonic mean of precision and recall. */
  double f1() {
    return 2 * precision * recall / (precision + recall);
  }

  private static double averagePrecision(List<Scored> ranked, int positives) {
    double sum = 0;
    int found = 0;
    for (int i = 0; i < ranked.size(); i++) {
      if (ranked.get(i).positive()) {
        found++;
        sum += (double) found / (i + 1);
      }
    }
    return sum / positives;
  }

  private static double areaUnderCurve(List<Scored> ranked, int positives) {
    long better = 0;
    long seen = 0;
    for (Scored scored : ranked) {
      if (scored.positive()) {
        seen++;
      } else {
        better += seen;
      }
    }
    return better / ((double) positives * (ranked.size() - positives));
  }

  private static double calibrationError(List<Scored> scored) {
    double[] surplus = new double[BINS];
    for (Scored one : scored) {
      int bin = Math.min(BINS - 1, (int) (one.probability() * BINS));
      surplus[bin] += one.probability() - (one.positive() ? 1 : 0);
    }
    double sum = 0;
    for (double bin : surplus) {
      sum += Math.abs(bin);
    }
    return sum / scored.size();
  }
}
