package io.vigie.deploy.cli;

import io.vigie.deploy.deadletter.DeadLetterFilter;
import io.vigie.deploy.deadletter.DeadLetters;
import io.vigie.ingest.deadletter.DeadLetter;
import io.vigie.ingest.json.IngestCodecs;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "list",
    description = {
      "Writes a line for each thing refused: when, stage, source, reason, parted by tabs.",
      "Works while the product runs and while it is stopped."
    },
    mixinStandardHelpOptions = true)
final class DeadLettersListCommand implements Callable<Integer> {
  @Mixin private DataOption data = new DataOption();

  @Option(
      names = "--stage",
      paramLabel = "S",
      description = "Only of api, ingest, detect or alert.")
  private @Nullable String stage;

  @Option(
      names = "--since",
      paramLabel = "T",
      description = "Only from this time on, for example 2030-01-31T08:00:00Z.")
  private @Nullable Instant since;

  @Option(names = "--json", description = "Whole dead-letter/1 JSON lines, with their payloads.")
  private boolean json;

  @Override
  public Integer call() {
    return BrokerOfFolder.with(data.folder(), this::list);
  }

  private int list(String bootstrapServers) {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    new DeadLetters(bootstrapServers)
        .read(new DeadLetterFilter(stage, since), letter -> out.print(text(letter) + "\n"));
    out.flush();
    return 0;
  }

  private String text(DeadLetter letter) {
    return json ? IngestCodecs.DEAD_LETTER.encodeToString(letter) : line(letter);
  }

  static String line(DeadLetter letter) {
    String source = letter.source() == null ? "-" : letter.source();
    return String.join(
        "\t",
        letter.at().toString(),
        letter.stage(),
        onOneLine(source),
        onOneLine(letter.reason()));
  }

  /** What comes from outside should neither break the line nor steer the terminal. */
  private static String onOneLine(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ");
  }
}
