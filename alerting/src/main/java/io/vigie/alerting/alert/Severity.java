package io.vigie.alerting.alert;

/** How bad an alert is, from least to worst. */
public enum Severity {
  LOW,
  MEDIUM,
  HIGH,
  CRITICAL
}
