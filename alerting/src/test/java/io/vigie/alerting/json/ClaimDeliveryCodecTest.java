package io.vigie.alerting.json;

import io.vigie.alerting.claim.ClaimDelivery;
import io.vigie.alerting.claim.ClaimDelivery.State;
import io.vigie.ingest.json.RandomRecords;
import io.vigie.ingest.json.RecordCodec;
import io.vigie.ingest.json.RecordCodecContract;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;

final class ClaimDeliveryCodecTest extends RecordCodecContract<ClaimDelivery> {
  private static final Instant AT = Instant.parse("2026-03-02T08:00:00Z");

  @Override
  protected RecordCodec<ClaimDelivery> codec() {
    return AlertingCodecs.CLAIM_DELIVERY;
  }

  @Override
  protected Class<ClaimDelivery> type() {
    return ClaimDelivery.class;
  }

  @Override
  protected ClaimDelivery complete() {
    return new ClaimDelivery(
        "fnol-1", State.RETRYING, 2, AT, AT.minusSeconds(1), AT.plusSeconds(4), 503, "busy");
  }

  @Override
  protected ClaimDelivery minimal() {
    return new ClaimDelivery("fnol-1", State.PENDING, 0, AT, null, null, null, null);
  }

  @Override
  protected String minimalJson() {
    return "{\"schema\":\"claim-delivery/1\",\"fnolId\":\"fnol-1\",\"state\":\"PENDING\","
        + "\"attempts\":0,\"at\":\"2026-03-02T08:00:00Z\"}";
  }

  @Override
  protected List<String> wrongDocuments() {
    return List.of(
        minimalJson().replace("PENDING", "LOST"),
        minimalJson().replace("\"fnolId\":\"fnol-1\",", ""),
        minimalJson().replace("2026-03-02T08:00:00Z", "today"),
        minimalJson().replace("\"attempts\":0", "\"attempts\":[]"));
  }

  @Override
  @Provide
  protected Arbitrary<ClaimDelivery> records() {
    Arbitrary<Instant> instants = RandomRecords.instants();
    return Combinators.combine(
            RandomRecords.texts(),
            Arbitraries.of(State.class),
            Arbitraries.integers().greaterOrEqual(0),
            instants,
            instants.injectNull(0.3),
            Arbitraries.integers().injectNull(0.3),
            RandomRecords.texts().injectNull(0.3))
        .as(
            (id, state, attempts, at, other, status, reason) ->
                new ClaimDelivery(id, state, attempts, at, other, other, status, reason));
  }
}
