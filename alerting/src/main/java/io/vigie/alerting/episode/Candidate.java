package io.vigie.alerting.episode;

import io.vigie.alerting.alert.AlertStatus;

/**
 * An alert that a mention may belong to, and by what.
 *
 * @param sequence its place in the order in which the party's alerts opened
 * @param sameMention it holds this mention, perhaps in another revision
 * @param nearIdentical it holds a near-identical text
 */
record Candidate(
    String alertId,
    long sequence,
    AlertStatus status,
    boolean sameMention,
    boolean nearIdentical) {}
