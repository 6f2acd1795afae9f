package io.vigie.deploy.embedded;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.flink.metrics.Counter;
import org.apache.flink.metrics.ThreadSafeSimpleCounter;

/**
 * What the jobs, and the web server beside them, counted in this process: the sum over all parts. A
 * restarted operator counts on from where the one before ended, so a total never falls.
 */
public final class PipelineCounters {
  /** Counter names that operators use in the metric group {@code vigie}. */
  public static final List<String> NAMES =
      List.of("mentions", "matched", "ambiguous", "detections", "alerts", "claims", "dead_letters");

  static final PipelineCounters OF_THIS_PROCESS = new PipelineCounters();

  private final Map<String, Set<Counter>> live = new ConcurrentHashMap<>();
  private final Map<String, Long> ended = new ConcurrentHashMap<>();

  void add(String name, Counter counter) {
    live.computeIfAbsent(name, unused -> ConcurrentHashMap.newKeySet()).add(counter);
  }

  void remove(String name, Counter counter) {
    Set<Counter> counters = live.get(name);
    if (counters != null && counters.remove(counter)) {
      ended.merge(name, counter.getCount(), Long::sum);
    }
  }

  /** Counts one more at each call, from any thread, for a part that is no job. */
  Runnable counter(String name) {
    Counter counter = new ThreadSafeSimpleCounter();
    add(name, counter);
    return counter::inc;
  }

  /** The total since this process started; 0 for a name nobody counts under. */
  public long total(String name) {
    long running = live.getOrDefault(name, Set.of()).stream().mapToLong(Counter::getCount).sum();
    return running + ended.getOrDefault(name, 0L);
  }

  /** Publishes each as {@code vigie_<name>_total}. */
  void bindTo(MeterRegistry registry) {
    for (String name : NAMES) {
      FunctionCounter.builder("vigie." + name, this, counters -> counters.total(name))
          .description("Counted by the jobs since this process started")
          .register(registry);
    }
  }
}
