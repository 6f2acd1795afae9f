package io.vigie.alerting.json;

import io.vigie.alerting.triage.Action;
import io.vigie.alerting.triage.Decision;
import io.vigie.ingest.json.RandomRecords;
import io.vigie.ingest.json.RecordCodec;
import io.vigie.ingest.json.RecordCodecContract;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;

final class DecisionCodecTest extends RecordCodecContract<Decision> {
  private static final Instant AT = Instant.parse("2026-03-02T08:00:00Z");

  @Override
  protected RecordCodec<Decision> codec() {
    return AlertingCodecs.DECISION;
  }

  @Override
  protected Class<Decision> type() {
    return Decision.class;
  }

  @Override
  protected Decision complete() {
    return new Decision(
        "d-1", "a-1", "ana", AT, Action.MERGE, "a-2", "OPINION", "« même texte »", 1_000_000_002L);
  }

  @Override
  protected Decision minimal() {
    return new Decision("d-1", "a-1", "ana", AT, Action.LOCK, null, null, null, 0);
  }

  @Override
  protected String minimalJson() {
    return "{\"schema\":\"decision/1\",\"id\":\"d-1\",\"alertId\":\"a-1\",\"by\":\"ana\","
        + "\"at\":\"2026-03-02T08:00:00Z\",\"action\":\"LOCK\",\"version\":0}";
  }

  @Override
  protected List<String> wrongDocuments() {
    return List.of(
        minimalJson().replace("LOCK", "DELETE"),
        minimalJson().replace("\"by\":\"ana\",", ""),
        minimalJson().replace("2026-03-02T08:00:00Z", "today"),
        minimalJson().replace("\"version\":0", "\"version\":\"new\""));
  }

  @Override
  @Provide
  protected Arbitrary<Decision> records() {
    Arbitrary<String> texts = RandomRecords.texts();
    return Combinators.combine(
            texts,
            texts,
            texts,
            RandomRecords.instants(),
            Arbitraries.of(Action.class),
            texts.injectNull(0.2),
            texts.injectNull(0.2),
            Arbitraries.longs())
        .as(
            (id, alert, by, at, action, target, reason, version) ->
                new Decision(id, alert, by, at, action, target, reason, reason, version));
  }
}
