package io.vigie.deploy.stream;

import io.vigie.ingest.json.JsonLine;
import io.vigie.ingest.json.JsonLineReader;
import io.vigie.ingest.json.MalformedRecordException;
import io.vigie.ingest.json.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Works on lines in parallel and writes in their order; memory is bounded by the few batches under
 * way, whatever the size of the input.
 */
public final class OrderedStream {
  private static final int BATCH_LINES = 256;
  private static final int BATCH_BYTES = 4 << 20;
  private static final int BATCHES_A_CORE = 3;

  private final LineWork work;
  private final OutputStream out;
  private final Consumer<Problem> problems;
  private final boolean strict;
  private final int mostBatches = BATCHES_A_CORE * Runtime.getRuntime().availableProcessors();
  private final Deque<Future<List<LineResult>>> underWay = new ArrayDeque<>();
  private long read;
  private long refused;
  private long written;

  /**
   * @param out takes the results, one a line
   * @param problems told of each line that is refused, in input order
   * @param strict whether to stop at the first of them
   */
  public OrderedStream(
      LineWork work, OutputStream out, Consumer<Problem> problems, boolean strict) {
    this.work = work;
    this.out = out;
    this.problems = problems;
    this.strict = strict;
  }

  /** Runs over every line. */
  public StreamCounts run(JsonLineReader lines) throws IOException, InterruptedException {
    ExecutorService cores =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      List<JsonLine> batch = next(lines);
      while (!batch.isEmpty() && !isStopped()) {
        List<JsonLine> taken = batch;
        underWay.add(cores.submit(() -> workOn(taken)));
        drainTo(mostBatches - 1);
        batch = next(lines);
      }
      drainTo(0);
      out.flush();
      return new StreamCounts(read, refused, written);
    } finally {
      cores.shutdownNow();
    }
  }

  /** Tells of a line that the reader itself could not take. */
  public void refuse(Problem problem) {
    if (!isStopped()) {
      refused++;
      problems.accept(problem);
    }
  }

  private boolean isStopped() {
    return strict && refused > 0;
  }

  private static List<JsonLine> next(JsonLineReader lines) throws IOException {
    List<JsonLine> batch = new ArrayList<>();
    long bytes = 0;
    @Nullable JsonLine line = null;
    while (batch.size() < BATCH_LINES && bytes < BATCH_BYTES && (line = lines.next()) != null) {
      batch.add(line);
      bytes += line.bytes().length;
    }
    return batch;
  }

  private List<LineResult> workOn(List<JsonLine> batch) {
    List<LineResult> results = new ArrayList<>(batch.size());
    for (JsonLine line : batch) {
      results.add(workOn(line));
    }
    return results;
  }

  private LineResult workOn(JsonLine line) {
    try {
      return LineResult.of(work.apply(line));
    } catch (MalformedRecordException e) {
      return LineResult.refused(line.origin(), String.valueOf(e.getMessage()));
    }
  }

  private void drainTo(int left) throws IOException, InterruptedException {
    while (underWay.size() > left) {
      for (LineResult result : resultsOf(underWay.remove())) {
        take(result);
      }
    }
  }

  private static List<LineResult> resultsOf(Future<List<LineResult>> batch)
      throws InterruptedException {
    try {
      return batch.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a line should never break the run", e.getCause());
    }
  }

  private void take(LineResult result) throws IOException {
    if (isStopped()) {
      return;
    }
    if (result.problem() != null) {
      refuse(result.problem());
      return;
    }
    read++;
    for (byte[] line : result.output()) {
      out.write(line);
      out.write('\n');
      written++;
    }
  }
}
