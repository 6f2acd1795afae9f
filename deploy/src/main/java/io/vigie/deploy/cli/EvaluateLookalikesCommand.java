package io.vigie.deploy.cli;

import io.vigie.deploy.refusal.Refusal;
import io.vigie.detect.train.LookalikeEvaluation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "evaluate-lookalikes",
    description =
        "Measures the search for lookalikes on labelled pairs of domains and writes Markdown.",
    mixinStandardHelpOptions = true)
final class EvaluateLookalikesCommand implements Callable<Integer> {
  @Option(
      names = "--data",
      required = true,
      paramLabel = "FILE",
      description =
          "JSON lines, plain or gzip: text (a domain), target (a brand's domain), mapped"
              + " (impersonation or neutral).")
  private Path data = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "The report to write (default: standard output).")
  private @Nullable Path out;

  @Option(
      names = "--errors",
      paramLabel = "FILE",
      description = "Also write every pair that was judged wrongly, tab-separated.")
  private @Nullable Path errors;

  @Override
  public Integer call() {
    try {
      byte[] report = LookalikeEvaluation.run(data).getBytes(StandardCharsets.UTF_8);
      if (errors != null) {
        Files.write(errors, LookalikeEvaluation.errors(data));
      }
      if (out == null) {
        System.out.write(report);
        System.out.flush();
      } else {
        Files.write(out, report);
      }
    } catch (IOException e) {
      throw new Refusal("cannot evaluate: " + data + ": " + Reasons.of(e), e);
    }
    return 0;
  }
}
