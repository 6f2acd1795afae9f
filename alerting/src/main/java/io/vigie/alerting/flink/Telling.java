package io.vigie.alerting.flink;

/**
 * When an alert was told last, and by which attempt of the job.
 *
 * <p>Part of keyed state: components may be added, never removed.
 *
 * @param attempt names one run of the operator between a start and a stop or failure
 * @param at milliseconds since 1970
 * @param lookAt when it is looked at next, in milliseconds since 1970
 */
public record Telling(String attempt, long at, long lookAt) {}
