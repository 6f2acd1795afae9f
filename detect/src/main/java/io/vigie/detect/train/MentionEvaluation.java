package io.vigie.detect.train;

import io.vigie.detect.detection.Detection;
import io.vigie.detect.detection.Detector;
import io.vigie.detect.harm.Harm;
import io.vigie.ingest.mention.Mention;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Measures the whole of matching and detection on mentions whose author said what is in them: a
 * mention counts as found when the right party is reported with any harm, and as rightly named when
 * one of the harms is expected.
 */
public final class MentionEvaluation {
  private final Detector detector;
  private final Map<String, ExpectedMention> expected = new HashMap<>();
  private final List<String> missed = new ArrayList<>();
  private final List<String> falselyReported = new ArrayList<>();
  private final Map<String, Integer> falseByLookalike = new TreeMap<>();
  private final Map<Harm, Integer> wanted = new TreeMap<>();
  private final Map<Harm, Integer> right = new TreeMap<>();
  private final Map<Harm, Integer> reported = new TreeMap<>();
  private int harmful;
  private int found;
  private int rightlyNamed;
  private int harmless;

  public MentionEvaluation(Detector detector, List<ExpectedMention> expected) {
    this.detector = detector;
    expected.forEach(each -> this.expected.put(each.mentionId(), each));
  }

  /** Detects, and compares with what was expected; a mention that nobody labelled is left out. */
  public void add(Mention mention) {
    ExpectedMention label = expected.get(mention.requiredId());
    if (label == null) {
      return;
    }
    List<Detection> detections = detector.detect(mention);
    detections.forEach(each -> reported.merge(each.harm(), 1, Integer::sum));
    if (label.harms().isEmpty()) {
      addHarmless(label, detections);
    } else {
      addHarmful(label, detections);
    }
  }

  private void addHarmless(ExpectedMention label, List<Detection> detections) {
    harmless++;
    if (!detections.isEmpty()) {
      falselyReported.add(label.mentionId());
      falseByLookalike.merge(label.lookalike(), 1, Integer::sum);
    }
  }

  private void addHarmful(ExpectedMention label, List<Detection> detections) {
    harmful++;
    label.harms().forEach(harm -> wanted.merge(harm, 1, Integer::sum));
    Set<Harm> harms =
        detections.stream()
            .filter(each -> each.partyId().equals(label.partyId()))
            .map(Detection::harm)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Harm.class)));
    found += harms.isEmpty() ? 0 : 1;
    if (harms.isEmpty()) {
      missed.add(label.mentionId());
    }
    harms.retainAll(label.harms());
    rightlyNamed += harms.isEmpty() ? 0 : 1;
    harms.forEach(harm -> right.merge(harm, 1, Integer::sum));
  }

  /** What was measured so far, in Markdown. */
  public String report() {
    StringBuilder report = new StringBuilder();
    line(report, "| what | mentions |");
    line(report, "|---|---|");
    line(report, "| harmful | %d |", harmful);
    line(report, "| … found, with the right party | %d |", found);
    line(report, "| … and with a right harm | %d |", rightlyNamed);
    line(report, "| harmless look-alikes | %d |", harmless);
    line(report, "| … falsely reported | %d |", falselyReported.size());
    line(report, "");
    line(report, "| harm | expected | rightly reported | reported |");
    line(report, "|---|---|---|---|");
    for (Harm harm : Harm.values()) {
      line(
          report,
          "| %s | %d | %d | %d |",
          harm,
          wanted.getOrDefault(harm, 0),
          right.getOrDefault(harm, 0),
          reported.getOrDefault(harm, 0));
    }
    line(report, "");
    line(report, "Falsely reported by look-alike: %s.", falseByLookalike);
    line(report, "Falsely reported: %s.", falselyReported);
    line(report, "Missed: %s.", missed);
    return report.toString();
  }

  private static void line(StringBuilder report, String format, Object... values) {
    report.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
