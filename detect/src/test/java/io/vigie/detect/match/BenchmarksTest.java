package io.vigie.detect.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs every benchmark once on little data, so that none rots. */
class BenchmarksTest {

  @Test
  void theBenchmarkOfTheScanStillRuns() throws Exception {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(NameScanBenchmark.class.getSimpleName())
                    .param("parties", "200")
                    .forks(0)
                    .warmupIterations(0)
                    .measurementIterations(1)
                    .measurementTime(TimeValue.milliseconds(1))
                    .build())
            .run();
    assertThat(results).hasSize(1);
  }

  @Test
  void theComparisonStillRuns() throws Exception {
    ScanComparison.main(new String[] {"500", "300", "50", "20"});
  }

  @Test
  void allSearchesFindTheSamePlainNames() throws Exception {
    assertThat(new ScanComparison(2_000, 2_000).disagreements()).isEmpty();
  }
}
