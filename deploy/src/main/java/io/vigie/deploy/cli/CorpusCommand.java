package io.vigie.deploy.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "corpus",
    description = "Checks the texts written in house, and measures detection on them.",
    mixinStandardHelpOptions = true,
    subcommands = {CorpusCheckCommand.class, CorpusPartsCommand.class, CorpusEvaluateCommand.class})
final class CorpusCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    throw new ParameterException(
        Objects.requireNonNull(spec).commandLine(), "name a command: check, parts or evaluate");
  }
}
