package io.vigie.detect.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What other thresholds, the same for every harm, would find and falsely report. */
final class TradeOff {
  private static final int STEPS = 10;

  private final List<Decision> decisions = new ArrayList<>();

  void add(Decision decision) {
    decisions.add(decision);
  }

  String table() {
    StringBuilder table =
        new StringBuilder("| threshold of every harm | right | found | falsely reported |\n")
            .append("|---|---|---|---|\n");
    for (int step = 1; step < STEPS; step++) {
      table.append(row((double) step / STEPS));
    }
    return table.append('\n').toString();
  }

  private String row(double threshold) {
    int harmful = 0;
    int found = 0;
    int falselyReported = 0;
    for (Decision decision : decisions) {
      boolean reported = decision.surest() >= threshold;
      harmful += decision.harmful() ? 1 : 0;
      found += reported && decision.harmful() ? 1 : 0;
      falselyReported += reported && !decision.harmful() ? 1 : 0;
    }
    int harmless = decisions.size() - harmful;
    return String.format(
        Locale.ROOT,
        "| %.1f | %s | %s | %s |%n",
        threshold,
        Decisions.share(found + harmless - falselyReported, decisions.size()),
        Decisions.share(found, harmful),
        Decisions.share(falselyReported, harmless));
  }
}
