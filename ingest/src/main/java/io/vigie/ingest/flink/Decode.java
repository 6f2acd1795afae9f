package io.vigie.ingest.flink;

import io.vigie.ingest.deadletter.DeadLetter;
import io.vigie.ingest.json.MalformedRecordException;
import io.vigie.ingest.json.RecordCodec;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Turns raw records into typed ones; what cannot be read leaves as a dead letter. */
public final class Decode<T> extends ProcessFunction<RawRecord, T> {
  /** The side output of every job for what it refuses. */
  public static final OutputTag<DeadLetter> DEAD_LETTERS = new OutputTag<>("dead-letters") {};

  private static final long serialVersionUID = 1L;
  private final String stage;
  private final SerializableSupplier<RecordCodec<T>> codec;

  public Decode(String stage, SerializableSupplier<RecordCodec<T>> codec) {
    this.stage = stage;
    this.codec = codec;
  }

  @Override
  public void processElement(RawRecord raw, Context context, Collector<T> out) {
    byte[] value = raw.value();
    if (value == null) {
      return;
    }
    try {
      out.collect(codec.get().decode(value));
    } catch (MalformedRecordException e) {
      context.output(DEAD_LETTERS, deadLetter(raw, value, String.valueOf(e.getMessage())));
    }
  }

  private DeadLetter deadLetter(RawRecord raw, byte[] value, String reason) {
    return new DeadLetter(
        Instant.now(), stage, reason, raw.origin(), new String(value, StandardCharsets.UTF_8));
  }
}
