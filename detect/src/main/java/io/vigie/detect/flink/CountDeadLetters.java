package io.vigie.detect.flink;

import io.vigie.ingest.deadletter.DeadLetter;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.metrics.Counter;
import org.jspecify.annotations.Nullable;

/** Counts {@code dead_letters} of all causes in the metric group {@code vigie}. */
final class CountDeadLetters extends RichMapFunction<DeadLetter, DeadLetter> {
  private static final long serialVersionUID = 1L;
  private transient @Nullable Counter counter;

  @Override
  public void open(OpenContext context) {
    counter = getRuntimeContext().getMetricGroup().addGroup("vigie").counter("dead_letters");
  }

  @Override
  public DeadLetter map(DeadLetter letter) {
    if (counter != null) {
      counter.inc();
    }
    return letter;
  }
}
