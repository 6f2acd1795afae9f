package io.vigie.deploy.replay;

import io.vigie.ingest.json.JsonLine;
import io.vigie.ingest.json.JsonLineReader;
import io.vigie.ingest.json.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends lines in batches and counts what became of them. */
public final class Replay {
  private static final Logger LOG = LoggerFactory.getLogger(Replay.class);
  private static final int BATCH_LINES = 200;
  private static final int BATCH_BYTES = 1 << 20;
  private static final int PROGRESS_LINES = 5_000;

  private final MentionsClient client;
  private final Consumer<Problem> problems;
  private final boolean strict;
  private final List<String> origins = new ArrayList<>();
  private final ByteArrayOutputStream batch = new ByteArrayOutputStream();
  private long accepted;
  private long duplicates;
  private long rejected;

  /**
   * @param problems told of each line that was rejected, with its place in its file
   * @param strict whether to stop after the batch with the first rejected line
   */
  public Replay(MentionsClient client, Consumer<Problem> problems, boolean strict) {
    this.client = client;
    this.problems = problems;
    this.strict = strict;
  }

  /** Sends every line. */
  public void send(JsonLineReader lines) throws IOException, InterruptedException {
    for (JsonLine line = lines.next(); line != null && !isStopped(); line = lines.next()) {
      send(line);
    }
    flush();
  }

  /** Sends one line, at the latest with {@link #flush}. */
  public void send(JsonLine line) throws InterruptedException {
    origins.add(line.origin());
    batch.writeBytes(line.bytes());
    batch.write('\n');
    if (origins.size() == BATCH_LINES || batch.size() >= BATCH_BYTES) {
      flush();
    }
  }

  /** Counts a line that could not even be read. */
  public void refuse(Problem problem) {
    rejected++;
    problems.accept(problem);
  }

  public ReplayCounts counts() {
    return new ReplayCounts(accepted, duplicates, rejected);
  }

  private boolean isStopped() {
    return strict && rejected > 0;
  }

  /** Sends what waits for its batch to be full. */
  public void flush() throws InterruptedException {
    if (origins.isEmpty()) {
      return;
    }
    long before = total();
    client.send(batch.toByteArray()).forEach(this::count);
    origins.clear();
    batch.reset();
    if (total() / PROGRESS_LINES > before / PROGRESS_LINES) {
      LOG.info("{} sent: {}", total(), counts());
    }
  }

  private long total() {
    return accepted + duplicates + rejected;
  }

  private void count(LineStatus status) {
    switch (status.status()) {
      case "ACCEPTED" -> accepted++;
      case "DUPLICATE" -> duplicates++;
      default ->
          refuse(new Problem(origins.get(status.line() - 1), String.valueOf(status.reason())));
    }
  }
}
