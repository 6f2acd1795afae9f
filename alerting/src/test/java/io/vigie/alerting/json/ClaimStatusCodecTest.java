package io.vigie.alerting.json;

import io.vigie.alerting.claim.ClaimStatus;
import io.vigie.alerting.claim.ClaimStatus.Status;
import io.vigie.ingest.json.RandomRecords;
import io.vigie.ingest.json.RecordCodec;
import io.vigie.ingest.json.RecordCodecContract;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;

final class ClaimStatusCodecTest extends RecordCodecContract<ClaimStatus> {
  private static final Instant AT = Instant.parse("2026-03-02T08:00:00Z");

  @Override
  protected RecordCodec<ClaimStatus> codec() {
    return AlertingCodecs.CLAIM_STATUS;
  }

  @Override
  protected Class<ClaimStatus> type() {
    return ClaimStatus.class;
  }

  @Override
  protected ClaimStatus complete() {
    return new ClaimStatus("fnol-1", Status.INFO_NEEDED, "intake", AT, "numéro de police ?");
  }

  @Override
  protected ClaimStatus minimal() {
    return new ClaimStatus("fnol-1", Status.ACCEPTED, "intake", AT, null);
  }

  @Override
  protected String minimalJson() {
    return "{\"schema\":\"claim-status/1\",\"fnolId\":\"fnol-1\",\"status\":\"ACCEPTED\","
        + "\"by\":\"intake\",\"at\":\"2026-03-02T08:00:00Z\"}";
  }

  @Override
  protected List<String> wrongDocuments() {
    return List.of(
        minimalJson().replace("ACCEPTED", "PAID"),
        minimalJson().replace("\"by\":\"intake\",", ""),
        minimalJson().replace("2026-03-02T08:00:00Z", "today"));
  }

  @Override
  @Provide
  protected Arbitrary<ClaimStatus> records() {
    return Combinators.combine(
            RandomRecords.texts(),
            Arbitraries.of(Status.class),
            RandomRecords.texts(),
            RandomRecords.instants(),
            RandomRecords.texts().injectNull(0.3))
        .as(ClaimStatus::new);
  }
}
