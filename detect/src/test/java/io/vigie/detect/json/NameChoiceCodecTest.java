package io.vigie.detect.json;

import io.vigie.detect.ambiguity.NameChoice;
import io.vigie.ingest.json.RandomRecords;
import io.vigie.ingest.json.RecordCodec;
import io.vigie.ingest.json.RecordCodecContract;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;

final class NameChoiceCodecTest extends RecordCodecContract<NameChoice> {
  private static final Instant NOON = Instant.parse("2026-03-14T12:00:00Z");

  @Override
  protected RecordCodec<NameChoice> codec() {
    return DetectCodecs.CHOICE;
  }

  @Override
  protected Class<NameChoice> type() {
    return NameChoice.class;
  }

  @Override
  protected NameChoice complete() {
    return new NameChoice(
        "ch-1", "q-1", "m-1", "north", "b-2", "ana", NOON, AmbiguousMentionCodecTest.COMPLETE);
  }

  @Override
  protected NameChoice minimal() {
    return new NameChoice("ch-1", "q-1", "m-1", "north", null, "ana", NOON, null);
  }

  @Override
  protected String minimalJson() {
    return "{\"schema\":\"choice/1\",\"id\":\"ch-1\",\"ambiguousId\":\"q-1\",\"mentionId\":\"m-1\","
        + "\"tenant\":\"north\",\"by\":\"ana\",\"at\":\"2026-03-14T12:00:00Z\"}";
  }

  @Override
  protected List<String> wrongDocuments() {
    return List.of(
        "{\"id\":\"ch-1\"}",
        minimalJson().replace("\"by\":\"ana\",", ""),
        minimalJson().replace("2026-03-14T12:00:00Z", "yesterday"),
        minimalJson().replace("\"by\":\"ana\"", "\"by\":{}"));
  }

  @Provide
  @Override
  protected Arbitrary<NameChoice> records() {
    return Combinators.combine(RandomRecords.texts(), RandomRecords.instants())
        .as((text, at) -> new NameChoice(text, text, text, text, text, text, at, null));
  }
}
