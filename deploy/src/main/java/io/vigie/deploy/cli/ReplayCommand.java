package io.vigie.deploy.cli;

import io.vigie.deploy.folder.DataFolder;
import io.vigie.deploy.folder.RunFile;
import io.vigie.deploy.refusal.Refusal;
import io.vigie.deploy.replay.MentionsClient;
import io.vigie.deploy.replay.Replay;
import io.vigie.deploy.replay.ReplayCounts;
import io.vigie.ingest.json.JsonLineReader;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "replay",
    description = "Sends mentions, JSON lines, plain or gzip, into a running product.",
    mixinStandardHelpOptions = true)
final class ReplayCommand implements Callable<Integer> {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final long PAUSE_MILLIS = 200;
  private static final URI DEFAULT_URL = URI.create("http://127.0.0.1:8080");

  @Mixin private DataOption data = new DataOption();

  @Option(
      names = "--url",
      paramLabel = "URL",
      description = "The product (default: the one on the data folder).")
  private @Nullable URI url;

  @Option(
      names = "--token",
      paramLabel = "T",
      description = "API token (default: the one that `vigie up` left in the data folder).")
  private @Nullable String token;

  @Option(names = "--strict", description = "Stop at the first refused line.")
  private boolean strict;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "- is standard input.")
  private List<String> files = List.of();

  @Override
  public Integer call() throws IOException, InterruptedException {
    MentionsClient client = connect();
    Replay replay = new Replay(client, StreamCommand::report, strict);
    try {
      for (String file : files) {
        send(replay, file);
      }
    } finally {
      Json.print(replay.counts());
    }
    return exitCode(replay.counts());
  }

  private void send(Replay replay, String file) throws IOException, InterruptedException {
    try (JsonLineReader lines = JsonLineReader.open(file, System.in, replay::refuse)) {
      replay.send(lines);
    } catch (java.nio.file.NoSuchFileException e) {
      throw new Refusal("cannot read " + file + ": " + Reasons.of(e), e);
    }
  }

  private int exitCode(ReplayCounts counts) {
    boolean nothing = !counts.arrived() && counts.rejected() > 0;
    return nothing || (strict && counts.rejected() > 0) ? 1 : 0;
  }

  /** Waits for a product that is not up yet. */
  private MentionsClient connect() throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      Optional<MentionsClient> client = tryConnect();
      if (client.isPresent()) {
        return client.get();
      }
      if (System.nanoTime() > end) {
        Json.print(new ReplayCounts(0, 0, 0));
        throw new Refusal(
            "no product answered within " + PATIENCE.toSeconds() + " s, 0 mentions accepted");
      }
      Thread.sleep(PAUSE_MILLIS);
    }
  }

  private Optional<MentionsClient> tryConnect() throws InterruptedException {
    Optional<RunFile> run = DataFolder.running(data.folder());
    String found = token == null ? run.map(RunFile::token).orElse(null) : token;
    URI address = url == null ? run.map(RunFile::url).map(URI::create).orElse(DEFAULT_URL) : url;
    if (found == null) {
      return Optional.empty();
    }
    MentionsClient client = new MentionsClient(address, found);
    return client.isUp() ? Optional.of(client) : Optional.empty();
  }
}
