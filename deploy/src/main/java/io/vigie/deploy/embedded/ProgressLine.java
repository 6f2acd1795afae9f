package io.vigie.deploy.embedded;

import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says in the log, once a period, how much went through; the same numbers are in /metrics. */
final class ProgressLine implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ProgressLine.class);
  private static final Map<String, String> WORDS = Map.of("dead_letters", "dead letters");
  private static final int LAG_SECONDS = 5;

  private final PipelineCounters counters;
  private final KafkaLag lag;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "vigie-progress");
            thread.setDaemon(true);
            return thread;
          });

  ProgressLine(PipelineCounters counters, KafkaLag lag) {
    this.counters = counters;
    this.lag = lag;
  }

  ProgressLine every(int seconds) {
    var unusedLag =
        clock.scheduleWithFixedDelay(this::refreshLag, 1, LAG_SECONDS, TimeUnit.SECONDS);
    var unusedLine =
        clock.scheduleAtFixedRate(() -> LOG.info(line()), seconds, seconds, TimeUnit.SECONDS);
    return this;
  }

  /** For example {@code mentions 120, matched 31, …, dead letters 0, lag 0}. */
  String line() {
    return PipelineCounters.NAMES.stream()
            .map(name -> WORDS.getOrDefault(name, name) + " " + counters.total(name))
            .collect(Collectors.joining(", "))
        + ", lag "
        + lag.total();
  }

  private void refreshLag() {
    try {
      lag.refresh();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (java.util.concurrent.ExecutionException | RuntimeException e) {
      LOG.debug("the lag could not be asked for", e);
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
