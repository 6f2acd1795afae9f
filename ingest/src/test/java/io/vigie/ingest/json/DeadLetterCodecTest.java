package io.vigie.ingest.json;

import io.vigie.ingest.deadletter.DeadLetter;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

final class DeadLetterCodecTest extends RecordCodecContract<DeadLetter> {
  private static final Instant AT = Instant.parse("2026-03-14T09:26:53Z");

  @Override
  protected RecordCodec<DeadLetter> codec() {
    return IngestCodecs.DEAD_LETTER;
  }

  @Override
  protected Class<DeadLetter> type() {
    return DeadLetter.class;
  }

  @Override
  protected DeadLetter complete() {
    return new DeadLetter(AT, "detect", "rating should be between 0 and 5: was 9", "f:3", "{é}");
  }

  @Override
  protected DeadLetter minimal() {
    return new DeadLetter(AT, "ingest", "not JSON", null, null);
  }

  @Override
  protected String minimalJson() {
    return "{\"schema\":\"dead-letter/1\",\"at\":\"2026-03-14T09:26:53Z\",\"stage\":\"ingest\","
        + "\"reason\":\"not JSON\"}";
  }

  @Override
  protected List<String> wrongDocuments() {
    return List.of(
        "{\"at\":\"now\",\"stage\":\"ingest\",\"reason\":\"x\"}",
        "{\"stage\":\"ingest\",\"reason\":\"x\"}",
        "{\"at\":\"2026-03-14T09:26:53Z\",\"reason\":\"x\"}",
        "{\"at\":\"2026-03-14T09:26:53Z\",\"stage\":\"ingest\"}");
  }

  @Override
  @Provide
  protected Arbitrary<DeadLetter> records() {
    return RandomRecords.deadLetters();
  }
}
