package io.vigie.detect.train;

import java.util.List;
import java.util.Locale;

/** Writes figures as a Markdown table. */
final class AccuracyReport {
  private final StringBuilder text = new StringBuilder();

  /**
   * One line of the table.
   *
   * @param part {@code test} for held-out rows of a training set, {@code measure} for a set that
   *     nothing was trained on
   */
  record Line(String head, String set, String language, String part, Accuracy accuracy) {}

  void title(String title, String introduction) {
    text.append("# ").append(title).append("\n\n").append(introduction).append("\n\n");
  }

  void table(List<Line> lines) {
    text.append("| head | set | language | part | rows | positive | AP | AUC |")
        .append(" precision | recall | F1 | false positives | calibration error |\n")
        .append("|---|---|---|---|---|---|---|---|---|---|---|---|---|\n");
    lines.forEach(this::line);
    text.append('\n');
  }

  void paragraph(String paragraph) {
    text.append(paragraph).append("\n\n");
  }

  @Override
  public String toString() {
    return text.toString().stripTrailing() + "\n";
  }

  private void line(Line line) {
    Accuracy accuracy = line.accuracy();
    text.append(
        String.format(
            Locale.ROOT,
            "| %s | %s | %s | %s | %d | %d | %s | %s | %s | %s | %s | %s | %s |%n",
            line.head(),
            line.set(),
            line.language(),
            line.part(),
            accuracy.rows(),
            accuracy.positives(),
            figure(accuracy.averagePrecision()),
            figure(accuracy.areaUnderCurve()),
            figure(accuracy.precision()),
            figure(accuracy.recall()),
            figure(accuracy.f1()),
            figure(accuracy.falsePositiveRate()),
            figure(accuracy.calibrationError())));
  }

  private static String figure(double value) {
    return Double.isFinite(value) ? String.format(Locale.ROOT, "%.3f", value) : "–";
  }
}
