package io.vigie.deploy.embedded;

import java.util.Properties;
import org.apache.flink.metrics.Counter;
import org.apache.flink.metrics.Metric;
import org.apache.flink.metrics.MetricConfig;
import org.apache.flink.metrics.MetricGroup;
import org.apache.flink.metrics.reporter.MetricReporter;
import org.apache.flink.metrics.reporter.MetricReporterFactory;

/** Hands the counters of the group {@code vigie} in any operator to {@link PipelineCounters}. */
public final class FlinkMetricsBridge implements MetricReporter {
  private static final String GROUP = "vigie";

  /** Flink makes it by its name, so that the counters have to be found in a static place. */
  public static final class Factory implements MetricReporterFactory {
    @Override
    public MetricReporter createMetricReporter(Properties properties) {
      return new FlinkMetricsBridge();
    }
  }

  @Override
  public void open(MetricConfig configuration) {}

  @Override
  public void close() {}

  @Override
  public void notifyOfAddedMetric(Metric metric, String name, MetricGroup group) {
    if (metric instanceof Counter counter && isOurs(group)) {
      PipelineCounters.OF_THIS_PROCESS.add(name, counter);
    }
  }

  @Override
  public void notifyOfRemovedMetric(Metric metric, String name, MetricGroup group) {
    if (metric instanceof Counter counter && isOurs(group)) {
      PipelineCounters.OF_THIS_PROCESS.remove(name, counter);
    }
  }

  private static boolean isOurs(MetricGroup group) {
    String[] scope = group.getScopeComponents();
    return scope.length > 0 && scope[scope.length - 1].equals(GROUP);
  }
}
