package io.vigie.deploy.cli;

import io.vigie.deploy.configuration.DeployConfiguration;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --data}, which most commands take. */
final class DataOption {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "The data folder of the product (default: ~/.vigie).")
  private @Nullable Path data;

  /** The folder named, else the default one. */
  Path folder() {
    return data == null ? DeployConfiguration.defaults().dataFolder() : data;
  }

  /** The folder named, if one was. */
  @Nullable Path named() {
    return data;
  }
}
