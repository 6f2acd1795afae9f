package io.vigie.alerting.json;

import io.vigie.alerting.alert.Alert;
import io.vigie.alerting.claim.ClaimDelivery;
import io.vigie.alerting.claim.ClaimNotice;
import io.vigie.alerting.claim.ClaimStatus;
import io.vigie.alerting.triage.Decision;
import io.vigie.ingest.json.RecordCodec;

/** The codecs of this module's records. */
public final class AlertingCodecs {
  public static final RecordCodec<Alert> ALERT = new RecordCodec<>(Alert.class, "alert/1");
  public static final RecordCodec<Decision> DECISION =
      new RecordCodec<>(Decision.class, "decision/1");
  public static final RecordCodec<ClaimNotice> CLAIM_NOTICE =
      new RecordCodec<>(ClaimNotice.class, "fnol/1");
  public static final RecordCodec<ClaimDelivery> CLAIM_DELIVERY =
      new RecordCodec<>(ClaimDelivery.class, "claim-delivery/1");
  public static final RecordCodec<ClaimStatus> CLAIM_STATUS =
      new RecordCodec<>(ClaimStatus.class, "claim-status/1");

  private AlertingCodecs() {}
}
