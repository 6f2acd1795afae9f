package io.vigie.deploy.cli;

import io.vigie.deploy.refusal.Refusal;
import io.vigie.detect.train.MatchReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "evaluate-matches",
    description = "Measures who is found on the labelled names and writes the report, Markdown.",
    mixinStandardHelpOptions = true)
final class EvaluateMatchesCommand implements Callable<Integer> {
  @Mixin private ConfigurationOption configuration = new ConfigurationOption();

  @Option(
      names = "--labelled",
      required = true,
      paramLabel = "DIR",
      description = "The labelled names: detect/labelled/match of the source tree.")
  private Path labelled = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "The report to write (default: standard output).")
  private @Nullable Path out;

  @Override
  public Integer call() {
    try {
      String report = MatchReport.of(labelled, configuration.read().detect().match());
      write(report.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new Refusal("cannot evaluate: " + Reasons.of(e), e);
    } catch (IllegalArgumentException e) {
      throw new Refusal("cannot evaluate: " + labelled + ": " + e.getMessage(), e);
    }
    return 0;
  }

  private void write(byte[] report) throws IOException {
    if (out == null) {
      System.out.write(report);
      System.out.flush();
    } else {
      Files.write(out, report);
      System.err.println("vigie: wrote " + out);
    }
  }
}
