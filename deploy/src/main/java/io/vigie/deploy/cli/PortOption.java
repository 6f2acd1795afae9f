package io.vigie.deploy.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --port}. */
final class PortOption {
  private static final int HIGHEST = 65_535;

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  private @Nullable Integer port;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Port of the pages (default 8080; 0 takes a free one).")
  void set(int number) {
    if (number < 0 || number > HIGHEST) {
      throw new ParameterException(
          Objects.requireNonNull(command).commandLine(),
          "--port should be between 0 and " + HIGHEST + ": was " + number);
    }
    port = number;
  }

  /** The port named, if one was. */
  @Nullable Integer named() {
    return port;
  }
}
