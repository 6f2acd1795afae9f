package io.vigie.detect.flink;

import io.vigie.detect.ambiguity.AmbiguousMention;
import io.vigie.detect.detection.Detection;
import io.vigie.detect.detection.Detector;
import io.vigie.detect.detection.Examination;
import io.vigie.ingest.deadletter.DeadLetter;
import io.vigie.ingest.flink.Decode;
import io.vigie.ingest.flink.SerializableSupplier;
import io.vigie.ingest.json.IngestCodecs;
import io.vigie.ingest.mention.Mention;
import java.time.Instant;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Examines each mention; what is ambiguous leaves by side output, and so does, as a dead letter, a
 * mention that cannot be examined.
 */
final class DetectOperator extends ProcessFunction<Mention, Detection> {
  /** The side output of what a person has to answer. */
  static final OutputTag<AmbiguousMention> AMBIGUOUS = new OutputTag<>("ambiguous") {};

  private static final Logger LOG = LoggerFactory.getLogger(DetectOperator.class);
  private static final long serialVersionUID = 1L;

  private final SerializableSupplier<Detector> supplier;
  private transient @Nullable Detector detector;
  private transient @Nullable DetectCounters counters;

  DetectOperator(SerializableSupplier<Detector> supplier) {
    this.supplier = supplier;
  }

  @Override
  public void open(OpenContext context) {
    counters = DetectCounters.in(getRuntimeContext().getMetricGroup());
    detector = supplier.get();
  }

  @Override
  public void processElement(Mention mention, Context context, Collector<Detection> out) {
    if (detector == null || counters == null) {
      throw new IllegalStateException("the operator is not open");
    }
    Examination examination;
    try {
      examination = detector.examine(mention);
    } catch (RuntimeException | StackOverflowError e) {
      LOG.warn("mention {} could not be examined", mention.id(), e);
      counters.countFailed();
      context.output(Decode.DEAD_LETTERS, deadLetter(mention, e));
      return;
    }
    counters.count(examination);
    examination.detections().forEach(out::collect);
    examination.ambiguous().forEach(asked -> context.output(AMBIGUOUS, asked));
  }

  @Override
  public void close() throws Exception {
    if (detector instanceof AutoCloseable closeable) {
      closeable.close();
    }
    detector = null;
  }

  private static DeadLetter deadLetter(Mention mention, Throwable failure) {
    return new DeadLetter(
        Instant.now(),
        DetectJob.STAGE,
        "could not be examined: " + failure,
        mention.id() == null ? null : "mention " + mention.id(),
        IngestCodecs.MENTION.encodeToString(mention));
  }
}
