package io.vigie.detect.flink;

import io.vigie.detect.ambiguity.NameChoice;
import io.vigie.detect.detection.Detection;
import io.vigie.detect.detection.Detector;
import io.vigie.detect.json.DetectCodecs;
import io.vigie.ingest.deadletter.DeadLetter;
import io.vigie.ingest.flink.Decode;
import io.vigie.ingest.flink.SerializableSupplier;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.StateTtlConfig;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Examines a mention for the party that a person chose, keyed by the question. The first answer in
 * the order of the log counts, and enters the trail; later ones change nothing. Only the id of the
 * answer is remembered, for longer than a question can be answered.
 */
final class ChoiceOperator extends KeyedProcessFunction<String, NameChoice, Detection> {
  /** The side output of the choices that counted, without text. */
  static final OutputTag<NameChoice> TRAIL = new OutputTag<>("trail") {};

  private static final Logger LOG = LoggerFactory.getLogger(ChoiceOperator.class);
  private static final long serialVersionUID = 1L;
  private static final Duration REMEMBERED = Duration.ofDays(2);

  private final SerializableSupplier<Detector> supplier;
  private transient @Nullable Detector detector;
  private transient @Nullable ValueState<String> first;

  ChoiceOperator(SerializableSupplier<Detector> supplier) {
    this.supplier = supplier;
  }

  @Override
  public void open(OpenContext context) {
    ValueStateDescriptor<String> descriptor =
        new ValueStateDescriptor<>("first-choice", String.class);
    descriptor.enableTimeToLive(StateTtlConfig.newBuilder(REMEMBERED).build());
    first = getRuntimeContext().getState(descriptor);
    detector = supplier.get();
  }

  @Override
  public void processElement(NameChoice choice, Context context, Collector<Detection> out)
      throws IOException {
    if (detector == null || first == null) {
      throw new IllegalStateException("the operator is not open");
    }
    if (!choice.countsAfter(first.value())) {
      return;
    }
    List<Detection> found;
    try {
      found = detector.detect(choice);
    } catch (RuntimeException | StackOverflowError e) {
      LOG.warn("the mention of choice {} could not be examined", choice.id(), e);
      context.output(Decode.DEAD_LETTERS, deadLetter(choice, e));
      found = List.of();
    }
    first.update(choice.id());
    context.output(TRAIL, choice.withoutText());
    found.forEach(out::collect);
  }

  @Override
  public void close() throws Exception {
    if (detector instanceof AutoCloseable closeable) {
      closeable.close();
    }
    detector = null;
  }

  private static DeadLetter deadLetter(NameChoice choice, Throwable failure) {
    return new DeadLetter(
        Instant.now(),
        DetectJob.STAGE,
        "could not be examined: " + failure,
        "choice " + choice.id(),
        DetectCodecs.CHOICE.encodeToString(choice));
  }
}
