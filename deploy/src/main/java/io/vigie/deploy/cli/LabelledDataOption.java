package io.vigie.deploy.cli;

import io.vigie.deploy.refusal.Refusal;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** {@code --data} of the commands that fit and measure the models. */
final class LabelledDataOption {
  @Option(
      names = "--data",
      required = true,
      paramLabel = "DIR",
      description = "The folder of labelled sets, <set>.jsonl.gz files.")
  private Path folder = Path.of("");

  /**
   * The folder named.
   *
   * @throws Refusal when there is none
   */
  Path folder() {
    if (!Files.isDirectory(folder)) {
      throw new Refusal("there is no folder of labelled sets at " + folder.toAbsolutePath());
    }
    return folder;
  }
}
