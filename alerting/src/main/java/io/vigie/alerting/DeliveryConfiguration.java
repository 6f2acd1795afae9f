package io.vigie.alerting;

import java.io.Serializable;

/**
 * How claim notices are delivered.
 *
 * @param firstPauseMillis pause before the first retry; each next one is twice as long (1000)
 * @param longestPauseMinutes the longest pause (60)
 * @param giveUpHours how long a notice is retried (24)
 * @param timeoutSeconds how long an answer may take (10)
 */
public record DeliveryConfiguration(
    Integer firstPauseMillis,
    Integer longestPauseMinutes,
    Integer giveUpHours,
    Integer timeoutSeconds)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("NullAway") // the file may leave any key out
  public DeliveryConfiguration {
    firstPauseMillis = Setting.atLeastOne("delivery.firstPauseMillis", firstPauseMillis, 1000);
    longestPauseMinutes =
        Setting.atLeastOne("delivery.longestPauseMinutes", longestPauseMinutes, 60);
    giveUpHours = Setting.atLeastOne("delivery.giveUpHours", giveUpHours, 24);
    timeoutSeconds = Setting.atLeastOne("delivery.timeoutSeconds", timeoutSeconds, 10);
  }

  /** Every default. */
  @SuppressWarnings("NullAway") // the constructor fills them
  public static DeliveryConfiguration defaults() {
    return new DeliveryConfiguration(null, null, null, null);
  }
}
