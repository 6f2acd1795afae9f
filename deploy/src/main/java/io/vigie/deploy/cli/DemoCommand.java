package io.vigie.deploy.cli;

import io.vigie.dashboards.access.AccessRegistry;
import io.vigie.deploy.configuration.VigieConfiguration;
import io.vigie.deploy.demo.DemoAccess;
import io.vigie.deploy.demo.DemoFiles;
import io.vigie.deploy.demo.DemoFolder;
import io.vigie.deploy.demo.DemoInbox;
import io.vigie.deploy.demo.DemoStream;
import io.vigie.deploy.demo.DemoUser;
import io.vigie.deploy.embedded.OpenParts;
import io.vigie.deploy.embedded.VigieProcess;
import io.vigie.deploy.folder.DataFolder;
import io.vigie.deploy.replay.MentionsClient;
import io.vigie.ingest.party.Party;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "demo",
    description = "Runs the product in a fresh folder with invented insured and invented posts.",
    mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
  @Mixin private PortOption port = new PortOption();

  @Override
  public Integer call() throws InterruptedException {
    DemoFiles files = DemoFiles.in(home());
    OpenParts parts = new OpenParts();
    RunningUntilStopped running = new RunningUntilStopped();
    running.closeAtTheEnd(parts); // before anything starts, so that nothing is ever left behind
    start(files, parts);
    return running.await();
  }

  private void start(DemoFiles files, OpenParts parts) throws InterruptedException {
    List<Party> parties = files.parties();
    DemoFolder folder = parts.add(DemoFolder.create());
    DemoInbox inbox =
        parts.add(
            DemoInbox.start(
                DemoAccess.tenantsOf(parties), folder.secrets(), InstantSource.system()));
    VigieProcess process =
        parts.add(
            VigieProcess.start(
                configuration(files, folder.data(), inbox), DataFolder.open(folder.data())));
    announce(process, inbox, users(process, parties));
    startStream(process, files.mentions());
  }

  private VigieConfiguration configuration(DemoFiles files, Path data, DemoInbox inbox) {
    VigieConfiguration defaults = VigieConfiguration.defaults();
    return defaults
        .withDeploy(defaults.deploy().with(data, files.portfolio(), port.named()))
        .withAlerting(inbox.wire(defaults.alerting()));
  }

  private static List<DemoUser> users(VigieProcess process, List<Party> parties) {
    try (AccessRegistry registry = process.access()) {
      return new DemoAccess(registry).create(parties);
    }
  }

  private static void announce(VigieProcess process, DemoInbox inbox, List<DemoUser> users) {
    String url = String.valueOf(process.runFile().url());
    System.err.println();
    System.err.println("  Vigie          " + url);
    System.err.println("  Insurer's inbox " + inbox.inbox().address());
    for (DemoUser user : users) {
      System.err.printf("  %-16s password %s  (%s)%n", user.name(), user.password(), user.role());
    }
    System.err.println("  Ctrl-C stops it. Posts appear for a minute from now on.");
    System.err.println();
    Json.print(new Ready(url, users));
  }

  private static void startStream(VigieProcess process, Path mentions) {
    URI url = URI.create(Objects.requireNonNull(process.runFile().url()));
    String token = Objects.requireNonNull(process.runFile().token());
    Thread stream =
        new Thread(
            new DemoStream(mentions, new MentionsClient(url, token), InstantSource.system()),
            "vigie-demo");
    stream.setDaemon(true);
    stream.start();
  }

  /** The checkout that the launcher stands in. */
  private static Path home() {
    String home = System.getenv("VIGIE_HOME");
    return home == null ? Path.of("") : Path.of(home);
  }

  private record Ready(String url, List<DemoUser> users) {}
}
