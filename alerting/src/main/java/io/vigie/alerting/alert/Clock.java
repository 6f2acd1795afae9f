package io.vigie.alerting.alert;

import io.vigie.ingest.mention.Confidence;

/**
 * A legal clock that runs from a publication. Dates are ISO-8601 text, because a record with a
 * {@code LocalDate} cannot be serialised natively in a stream.
 *
 * @param rule the rule's name in the law table, for example {@code P3M}
 * @param start day of first publication
 * @param legalLastDay last day to act
 * @param safeDay the day before, to be safe
 */
public record Clock(
    String rule, String start, String legalLastDay, String safeDay, Confidence confidence) {}
