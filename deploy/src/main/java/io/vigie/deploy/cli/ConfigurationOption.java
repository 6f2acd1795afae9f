package io.vigie.deploy.cli;

import io.vigie.deploy.configuration.ConfigurationReader;
import io.vigie.deploy.configuration.VigieConfiguration;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --config}. */
final class ConfigurationOption {
  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "The configuration, a vigie.yaml (default: every default).")
  private @Nullable Path file;

  VigieConfiguration read() {
    return file == null ? VigieConfiguration.defaults() : ConfigurationReader.read(file);
  }
}
