package io.vigie.alerting.claim;

import io.vigie.ingest.json.RecordCodec;

/**
 * The codecs of what lies in {@code vigie.claims}. They stand here, and not in the {@code json}
 * package that publishes them, because the delivery needs them and packages must not form a cycle.
 */
public final class ClaimWire {
  public static final RecordCodec<ClaimNotice> NOTICE =
      new RecordCodec<>(ClaimNotice.class, "fnol/1");
  public static final RecordCodec<ClaimDelivery> DELIVERY =
      new RecordCodec<>(ClaimDelivery.class, "claim-delivery/1");
  public static final RecordCodec<ClaimStatus> STATUS =
      new RecordCodec<>(ClaimStatus.class, "claim-status/1");

  private ClaimWire() {}

  /** The key of a notice's newest delivery record. */
  public static String deliveryKey(String fnolId) {
    return fnolId + "#delivery";
  }

  /** The key of the insurer's newest answer to a notice. */
  public static String statusKey(String fnolId) {
    return fnolId + "#status";
  }
}
