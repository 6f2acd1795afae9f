package io.vigie.deploy.cli;

import io.vigie.deploy.deadletter.DeadLetterFilter;
import io.vigie.deploy.deadletter.DeadLetters;
import io.vigie.deploy.deadletter.SecondChance;
import io.vigie.deploy.folder.DataFolder;
import io.vigie.deploy.folder.RunFile;
import io.vigie.deploy.refusal.Refusal;
import io.vigie.deploy.replay.MentionsClient;
import io.vigie.deploy.replay.Replay;
import io.vigie.deploy.replay.ReplayCounts;
import io.vigie.ingest.deadletter.DeadLetter;
import io.vigie.ingest.json.JsonLine;
import io.vigie.ingest.json.Problem;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "replay",
    description = {
      "Sends the mentions among what was refused to the running product again.",
      "What is no mention, is not whole or would be refused again is said and counted."
    },
    mixinStandardHelpOptions = true)
final class DeadLettersReplayCommand implements Callable<Integer> {
  @Mixin private DataOption data = new DataOption();

  @Option(names = "--stage", paramLabel = "S", description = "Only of api, ingest or detect.")
  private @Nullable String stage;

  private long kept;

  @Override
  public Integer call() throws InterruptedException {
    RunFile run =
        DataFolder.running(data.folder())
            .filter(running -> running.url() != null)
            .orElseThrow(
                () ->
                    new Refusal(
                        "no product is ready on "
                            + data.folder()
                            + ": start it with `vigie up`, then send again"));
    Replay replay = new Replay(client(run), StreamCommand::report, false);
    for (JsonLine line : sendable(Objects.requireNonNull(run.kafka()))) {
      replay.send(line);
    }
    replay.flush();
    Json.print(Sent.of(replay.counts(), kept));
    return kept + replay.counts().rejected() > 0 && !replay.counts().arrived() ? 1 : 0;
  }

  private static MentionsClient client(RunFile run) {
    return MentionsClient.again(
        URI.create(Objects.requireNonNull(run.url())), Objects.requireNonNull(run.token()));
  }

  /**
   * All of them before the first is sent, because a refusal adds to what is being read; each once,
   * however often it was refused.
   */
  private Collection<JsonLine> sendable(String bootstrapServers) {
    Instant now = Instant.now();
    Map<String, JsonLine> lines = new LinkedHashMap<>();
    new DeadLetters(bootstrapServers)
        .read(new DeadLetterFilter(stage, null), letter -> take(letter, now, lines));
    return lines.values();
  }

  private void take(DeadLetter letter, Instant now, Map<String, JsonLine> lines) {
    SecondChance chance = SecondChance.of(letter, now);
    if (chance.line() != null) {
      lines.put(new String(chance.line().bytes(), StandardCharsets.UTF_8), chance.line());
    } else {
      kept++;
      StreamCommand.report(
          new Problem(SecondChance.originOf(letter), "not sent: " + chance.reason()));
    }
  }

  /**
   * What became of the letters.
   *
   * @param notSent what is no mention, not whole, or would be refused again
   */
  private record Sent(long accepted, long duplicates, long rejected, long notSent) {
    static Sent of(ReplayCounts counts, long notSent) {
      return new Sent(counts.accepted(), counts.duplicates(), counts.rejected(), notSent);
    }
  }
}
