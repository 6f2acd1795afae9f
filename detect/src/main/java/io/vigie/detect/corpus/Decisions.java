package io.vigie.detect.corpus;

import java.util.Locale;

/** Counts right and wrong decisions, and how far scores lie from shares, over ten bins. */
final class Decisions {
  private static final int BINS = 10;

  private final double[] surplus = new double[BINS];
  private int texts;
  private int harmful;
  private int found;
  private int falselyReported;

  void add(Decision decision) {
    texts++;
    harmful += decision.harmful() ? 1 : 0;
    found += decision.harmful() && decision.reported() ? 1 : 0;
    falselyReported += !decision.harmful() && decision.reported() ? 1 : 0;
    int bin = Math.min(BINS - 1, (int) (decision.surest() * BINS));
    surplus[bin] += decision.surest() - (decision.harmful() ? 1 : 0);
  }

  /**
   * The cells of a table behind the name: texts, harmful, right, found, falsely reported, error.
   */
  String row() {
    int right = found + texts - harmful - falselyReported;
    return String.format(
        Locale.ROOT,
        "(%d) | %d | %s | %s | %d | %s |%n",
        texts,
        harmful,
        share(right, texts),
        share(found, harmful),
        falselyReported,
        share(distance(), texts));
  }

  private double distance() {
    double sum = 0;
    for (double bin : surplus) {
      sum += Math.abs(bin);
    }
    return sum;
  }

  static String share(double part, int whole) {
    return whole == 0 ? "–" : String.format(Locale.ROOT, "%.3f", part / whole);
  }
}
