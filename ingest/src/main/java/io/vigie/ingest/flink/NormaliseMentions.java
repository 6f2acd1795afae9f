package io.vigie.ingest.flink;

import io.vigie.ingest.deadletter.DeadLetter;
import io.vigie.ingest.json.IngestCodecs;
import io.vigie.ingest.mention.Mention;
import io.vigie.ingest.normalise.MentionLimits;
import io.vigie.ingest.normalise.MentionNormaliser;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.metrics.Counter;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;

/** Completes what connectors deliver; what cannot be taken in leaves as a dead letter. */
final class NormaliseMentions extends ProcessFunction<Mention, Mention> {
  private static final long serialVersionUID = 1L;
  private static final String STAGE = "ingest";

  private final SerializableSupplier<InstantSource> clock;
  private transient @Nullable MentionNormaliser normaliser;
  private transient @Nullable Counter polled;
  private transient @Nullable Counter deadLetters;

  NormaliseMentions(SerializableSupplier<InstantSource> clock) {
    this.clock = clock;
  }

  @Override
  public void open(OpenContext context) {
    normaliser = new MentionNormaliser();
    polled = getRuntimeContext().getMetricGroup().addGroup("vigie").counter("polled");
    deadLetters = getRuntimeContext().getMetricGroup().addGroup("vigie").counter("dead_letters");
  }

  @Override
  public void processElement(Mention mention, Context context, Collector<Mention> out) {
    Instant now = clock.get().instant();
    Optional<String> refusal = MentionLimits.reasonToRefuse(mention);
    if (refusal.isPresent()) {
      opened(deadLetters).inc();
      context.output(Decode.DEAD_LETTERS, deadLetter(mention, refusal.get(), now));
    } else {
      opened(polled).inc();
      out.collect(opened(normaliser).normalise(mention, now));
    }
  }

  private static DeadLetter deadLetter(Mention mention, String reason, Instant now) {
    return new DeadLetter(
        now, STAGE, reason, mention.source(), IngestCodecs.MENTION.encodeToString(mention));
  }

  private static <T> T opened(@Nullable T part) {
    if (part == null) {
      throw new IllegalStateException("Flink should open a function before it calls it");
    }
    return part;
  }
}
