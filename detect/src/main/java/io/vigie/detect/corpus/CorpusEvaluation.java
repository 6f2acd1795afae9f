package io.vigie.detect.corpus;

import io.vigie.detect.classify.HarmClassifier;
import io.vigie.detect.classify.HarmFinding;
import io.vigie.detect.harm.Harm;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Measures a classifier on texts of the corpus, the target being given: a decision is right when a
 * harm is reported for a text that harms, and none for one that does not.
 */
public final class CorpusEvaluation {
  private final HarmClassifier classifier;
  private final Decisions all = new Decisions();
  private final TradeOff tradeOff = new TradeOff();
  private final Map<String, Decisions> languages = new TreeMap<>();
  private final Map<String, Decisions> functions = new TreeMap<>();
  private final Map<Harm, HarmFigures> harms = new TreeMap<>();

  public CorpusEvaluation(HarmClassifier classifier) {
    this.classifier = classifier;
  }

  /** Classifies the texts and counts. */
  public CorpusEvaluation addAll(List<CorpusText> texts) {
    texts.forEach(this::add);
    return this;
  }

  private void add(CorpusText text) {
    CorpusMention seen = CorpusMention.of(text);
    Set<Harm> reported = EnumSet.noneOf(Harm.class);
    double surest = 0;
    for (HarmFinding finding : classifier.classify(seen.mention(), seen.matches())) {
      surest = Math.max(surest, finding.score());
      if (finding.score() >= classifier.threshold(finding.harm())) {
        reported.add(finding.harm());
      }
    }
    Decision decision = new Decision(text.isHarmful(), !reported.isEmpty(), surest);
    all.add(decision);
    tradeOff.add(decision);
    group(languages, CorpusText::lang, text).add(decision);
    group(functions, CorpusText::function, text).add(decision);
    for (Harm harm : Harm.values()) {
      harms
          .computeIfAbsent(harm, ignored -> new HarmFigures())
          .add(text.harms().contains(harm), reported.contains(harm));
    }
  }

  private static Decisions group(
      Map<String, Decisions> groups, Function<CorpusText, String> by, CorpusText text) {
    return groups.computeIfAbsent(by.apply(text), ignored -> new Decisions());
  }

  /** What was measured so far, in Markdown. */
  public String report() {
    StringBuilder report = new StringBuilder();
    report.append("Model: `").append(classifier.model()).append("`.\n\n");
    report
        .append("| texts | harmful | right | found | falsely reported | calibration error |\n")
        .append("|---|---|---|---|---|---|\n");
    report.append("| all ").append(all.row());
    languages.forEach(
        (name, group) -> report.append("| ").append(name).append(' ').append(group.row()));
    report
        .append(
            "\n`right`: share of texts with the right decision; `found`: share of the harmful ones")
        .append(" that are reported with any harm.\n\n");
    report.append(tradeOff.table());
    report.append("| harm | expected | precision | recall |\n|---|---|---|---|\n");
    harms.forEach((harm, figures) -> report.append("| ").append(harm).append(figures.row()));
    report
        .append("\n| function | harmful | right | found | falsely reported | calibration error |\n")
        .append("|---|---|---|---|---|---|\n");
    functions.forEach(
        (name, group) -> report.append("| ").append(name).append(' ').append(group.row()));
    return report.toString();
  }
}
