package io.vigie.alerting.alert;

/** What many mentions do together. */
public enum Pattern {
  NONE,
  CAMPAIGN,
  PILE_ON,
  REVIEW_BURST
}
