package io.vigie.deploy.cli;

import io.vigie.deploy.configuration.ConfigurationReader;
import io.vigie.deploy.configuration.VigieConfiguration;
import io.vigie.deploy.embedded.VigieProcess;
import io.vigie.deploy.folder.DataFolder;
import io.vigie.deploy.folder.RunFile;
import io.vigie.deploy.refusal.Refusal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "up",
    description = {
      "Runs the whole product on this machine until Ctrl-C or `vigie stop`.",
      "When it is ready it prints {\"url\":…}; a restart on the same data folder goes on."
    },
    mixinStandardHelpOptions = true)
final class UpCommand implements Callable<Integer> {
  @Mixin private ConfigurationOption configuration = new ConfigurationOption();
  @Mixin private DataOption data = new DataOption();

  @Option(
      names = "--portfolio",
      paramLabel = "FILE",
      description = "The insured parties: party/1 JSON lines, plain or gzip.")
  private @Nullable Path portfolio;

  @Option(names = "--sources", paramLabel = "FILE", description = "The feeds to poll: a YAML list.")
  private @Nullable Path sources;

  @Mixin private PortOption port = new PortOption();

  @Override
  public Integer call() throws InterruptedException {
    VigieConfiguration read = configured();
    requirePortfolio(read.deploy().portfolio());
    RunningUntilStopped running = new RunningUntilStopped();
    VigieProcess process = VigieProcess.start(read, DataFolder.open(read.deploy().dataFolder()));
    running.closeAtTheEnd(process);
    if (!process.hasLogIns()) {
      tellHowToLogIn(read.deploy().dataFolder(), process.runFile());
    }
    Json.print(Map.of("url", String.valueOf(process.runFile().url())));
    return running.await();
  }

  private static void tellHowToLogIn(Path data, RunFile run) {
    System.err.println("vigie: nobody can log in yet; make a token while this runs:");
    System.err.println(
        "vigie:   deploy/bin/vigie token --data " + data + " --name YOU --role ANALYST");
    System.err.println(
        "vigie: then log in at " + run.url() + " as YOU, with the token as the password");
  }

  private VigieConfiguration configured() {
    VigieConfiguration read = configuration.read();
    VigieConfiguration named =
        read.withDeploy(read.deploy().with(data.named(), portfolio, port.named()));
    return sources == null
        ? named
        : named.withIngest(named.ingest().withFeeds(ConfigurationReader.readFeeds(sources)));
  }

  /** Before anything is started, because it is the most common mistake. */
  private static void requirePortfolio(@Nullable String file) {
    if (file != null && !Files.isRegularFile(Path.of(file))) {
      throw new Refusal("there is no portfolio at " + Path.of(file).toAbsolutePath());
    }
  }
}
