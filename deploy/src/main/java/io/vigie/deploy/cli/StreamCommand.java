package io.vigie.deploy.cli;

import io.vigie.deploy.refusal.Refusal;
import io.vigie.deploy.stream.LineWork;
import io.vigie.deploy.stream.OrderedStream;
import io.vigie.deploy.stream.StreamCounts;
import io.vigie.ingest.json.JsonLineReader;
import io.vigie.ingest.json.Problem;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands share that read JSON lines and write JSON lines. */
final class StreamCommand {
  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "The lines to read, plain or gzip (default: standard input).")
  private String file = JsonLineReader.STDIN;

  @Option(names = "--strict", description = "Stop at the first bad line.")
  private boolean strict;

  boolean isStrict() {
    return strict;
  }

  /** Writes a bad line's place and reason to stderr. */
  static void report(Problem problem) {
    System.err.println(problem);
  }

  /** Runs {@code work} over the file and gives the command's exit code. */
  int run(LineWork work) throws IOException, InterruptedException {
    OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16);
    OrderedStream stream = new OrderedStream(work, out, StreamCommand::report, strict);
    try (JsonLineReader lines = open(stream::refuse)) {
      StreamCounts counts = stream.run(lines);
      if (counts.refused() > 0) {
        System.err.println(
            "vigie: " + counts.refused() + " lines refused, " + counts.read() + " read");
      }
      return counts.exitCode(strict);
    } catch (IOException e) {
      if (isReaderGone(e)) {
        return 0;
      }
      throw e;
    }
  }

  /** A reader such as {@code head} has enough; that is no failure, while a full disk is one. */
  private static boolean isReaderGone(IOException e) {
    return "Broken pipe".equals(e.getMessage());
  }

  private JsonLineReader open(Consumer<Problem> problems) {
    try {
      return JsonLineReader.open(file, System.in, problems);
    } catch (IOException e) {
      throw new Refusal("cannot read " + file + ": " + Reasons.of(e), e);
    }
  }
}
