package io.vigie.alerting.flink;

import io.vigie.ingest.deadletter.DeadLetter;
import io.vigie.ingest.flink.Decode;
import io.vigie.ingest.flink.RawRecord;
import io.vigie.ingest.json.IngestCodecs;
import io.vigie.ingest.json.MalformedRecordException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;

/** Reads parties; a record without value says that the party of its key is gone. */
final class PartyEvents extends ProcessFunction<RawRecord, AlertEvent> {
  private static final long serialVersionUID = 1L;

  @Override
  public void processElement(RawRecord raw, Context context, Collector<AlertEvent> out) {
    byte[] value = raw.value();
    String partyId = raw.key();
    if (value != null) {
      decode(raw, value, context, out);
    } else if (partyId != null) {
      out.collect(AlertEvent.partyGone(partyId));
    }
  }

  private static void decode(
      RawRecord raw, byte[] value, Context context, Collector<AlertEvent> out) {
    try {
      out.collect(AlertEvent.party(IngestCodecs.PARTY.decode(value)));
    } catch (MalformedRecordException e) {
      context.output(
          Decode.DEAD_LETTERS,
          new DeadLetter(
              Instant.now(),
              AlertJob.STAGE,
              String.valueOf(e.getMessage()),
              raw.origin(),
              new String(value, StandardCharsets.UTF_8)));
    }
  }
}
