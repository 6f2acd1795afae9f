package io.vigie.dashboards.feed;

import io.vigie.alerting.triage.Decision;

/** One accepted decision in the trail of an alert, and what it did in a sentence. */
public record TrailEntry(Decision decision, String effect) {}
