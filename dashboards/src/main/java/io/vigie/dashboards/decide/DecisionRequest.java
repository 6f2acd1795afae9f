package io.vigie.dashboards.decide;

import io.vigie.alerting.triage.Action;
import org.jspecify.annotations.Nullable;

/**
 * What a person asks for; the server adds who and when.
 *
 * @param version the alert's version that the person saw
 */
public record DecisionRequest(
    @Nullable Action action,
    @Nullable String target,
    @Nullable String reason,
    @Nullable String comment,
    @Nullable Long version) {}
