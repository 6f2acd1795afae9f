package io.vigie.alerting.triage;

import java.time.Instant;

/**
 * An accepted decision that can be undone, with what stood before it.
 *
 * <p>Part of keyed state: components may be added, never removed.
 */
public record Step(String decisionId, String by, Instant at, Action action, Standing before) {}
