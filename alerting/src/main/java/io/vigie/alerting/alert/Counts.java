package io.vigie.alerting.alert;

/** How much lies behind an alert, also what it no longer holds as whole objects. */
public record Counts(long detections, long authors, long mentions) {}
