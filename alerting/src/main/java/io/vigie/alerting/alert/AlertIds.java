package io.vigie.alerting.alert;

import io.vigie.ingest.mention.StableId;

/**
 * Ids of alerts: {@code "a-" + partyKey + "-" + first 16 hex digits of digest(partyId,
 * firstDetectionId)}. The party's key stands inside the id, so that a decision, which names only
 * the alert, reaches the same partition and the same state as the party's detections.
 */
public final class AlertIds {
  private static final int KEY_LENGTH = 16;
  private static final int KEY_START = 2;

  private static final java.util.regex.Pattern SHAPE =
      java.util.regex.Pattern.compile("a-[0-9a-f]{16}-[0-9a-f]{16}");

  private AlertIds() {}

  /** Whether {@code text} has the shape of an alert id. */
  public static boolean isAlertId(String text) {
    return SHAPE.matcher(text).matches();
  }

  /** The id of the alert of {@code partyId} that {@code firstDetectionId} opens. */
  public static String of(String partyId, String firstDetectionId) {
    return "a-"
        + partyKey(partyId)
        + "-"
        + StableId.digest(partyId, firstDetectionId).substring(0, KEY_LENGTH);
  }

  /** What a party's detections and decisions are keyed by: 16 hex digits. */
  public static String partyKey(String partyId) {
    return StableId.digest(partyId).substring(0, KEY_LENGTH);
  }

  /**
   * The party key inside an alert id.
   *
   * @throws IllegalArgumentException when {@code alertId} is not an alert id
   */
  public static String partyKeyOf(String alertId) {
    if (!isAlertId(alertId)) {
      throw new IllegalArgumentException("not an alert id: " + alertId);
    }
    return alertId.substring(KEY_START, KEY_START + KEY_LENGTH);
  }
}
