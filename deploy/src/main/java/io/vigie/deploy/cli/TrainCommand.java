package io.vigie.deploy.cli;

import io.vigie.deploy.refusal.Refusal;
import io.vigie.detect.train.Training;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "train",
    description = {
      "Fits the linear model from labelled sets; the same sets give the same file.",
      "Takes some minutes."
    },
    mixinStandardHelpOptions = true)
final class TrainCommand implements Callable<Integer> {
  @Mixin private LabelledDataOption data = new LabelledDataOption();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "The model to write (default: ${DEFAULT-VALUE}).")
  private Path out = Path.of(Training.VERSION + ".bin");

  @Override
  public Integer call() {
    try {
      var unused = Training.run(data.folder(), out, line -> System.err.println("vigie: " + line));
    } catch (IOException e) {
      throw new Refusal("cannot train: " + Reasons.of(e), e);
    }
    return 0;
  }
}
