package io.vigie.detect.train;

import io.vigie.detect.MatchConfiguration;
import io.vigie.detect.match.DictionaryMatcher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** The accuracy of matching on the labelled names, in Markdown; the same for the same code. */
public final class MatchReport {
  private static final String HEAD =
      """
      # Who is named: accuracy

      Regenerate with `deploy/bin/vigie evaluate-matches --labelled detect/labelled/match --out detect/accuracy-reports/match.md`.

      The set was written by hand for this repository (Apache-2.0, invented names). A match is right when party, place (to the UTF-16 code unit) and status
      (`CERTAIN`, `AMBIGUOUS`, `SELF`) are all as labelled; whatever else is reported is wrong. Negatives are mentions that name nobody insured.
      Each half has its own parties, and every mention is matched against all parties of its half.

      """;

  private final StringBuilder report = new StringBuilder(HEAD);

  private MatchReport() {}

  /**
   * Measures both halves of the set in a folder.
   *
   * @throws IOException when a file cannot be read
   */
  public static String of(Path folder, MatchConfiguration configuration) throws IOException {
    MatchReport report = new MatchReport();
    report.add(
        LabelledMentions.read(folder, "held-out"),
        "Held out: written before the code, never used to tune it",
        configuration);
    report.add(
        LabelledMentions.read(folder, "development"), "The half it was tuned on", configuration);
    return report.report.toString();
  }

  private void add(LabelledMentions set, String title, MatchConfiguration configuration) {
    MatchAccuracy accuracy =
        MatchAccuracy.of(DictionaryMatcher.of(set.parties(), configuration), set);
    line("## %s", title);
    line("");
    line(
        "| phenomenon | mentions | negatives | labelled | reported | right | precision | recall |"
            + " party found |");
    line("|---|---|---|---|---|---|---|---|---|");
    accuracy.phenomena().forEach(this::row);
    row("**all**", accuracy.all());
    line("");
    line("Not exactly as labelled, %d mentions:", accuracy.wrong().size());
    line("");
    accuracy.wrong().forEach(wrong -> line("    %s", wrong));
    line("");
  }

  private void row(String phenomenon, MatchAccuracy.Counts counts) {
    line(
        "| %s | %d | %d | %d | %d | %d | %.3f | %.3f | %d |",
        phenomenon,
        counts.mentions(),
        counts.negatives(),
        counts.labelled(),
        counts.reported(),
        counts.right(),
        counts.precision(),
        counts.recall(),
        counts.rightParty());
  }

  private void line(String format, Object... values) {
    report.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
