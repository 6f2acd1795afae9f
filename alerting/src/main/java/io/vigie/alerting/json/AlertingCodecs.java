package io.vigie.alerting.json;

import io.vigie.alerting.alert.Alert;
import io.vigie.alerting.alert.Annexed;
import io.vigie.alerting.claim.ClaimDelivery;
import io.vigie.alerting.claim.ClaimNotice;
import io.vigie.alerting.claim.ClaimStatus;
import io.vigie.alerting.claim.ClaimWire;
import io.vigie.alerting.triage.Decision;
import io.vigie.ingest.json.RecordCodec;

/** The codecs of this module's records. */
public final class AlertingCodecs {
  public static final RecordCodec<Alert> ALERT = new RecordCodec<>(Alert.class, "alert/1");
  public static final RecordCodec<Annexed> ANNEXED = new RecordCodec<>(Annexed.class, "annexed/1");
  public static final RecordCodec<Decision> DECISION =
      new RecordCodec<>(Decision.class, "decision/1");
  public static final RecordCodec<ClaimNotice> CLAIM_NOTICE = ClaimWire.NOTICE;
  public static final RecordCodec<ClaimDelivery> CLAIM_DELIVERY = ClaimWire.DELIVERY;
  public static final RecordCodec<ClaimStatus> CLAIM_STATUS = ClaimWire.STATUS;

  private AlertingCodecs() {}
}
