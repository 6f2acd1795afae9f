package io.vigie.dashboards;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vigie.alerting.triage.TriageFold;
import io.vigie.dashboards.access.LogIn;
import io.vigie.dashboards.api.AlertStream;
import io.vigie.dashboards.feed.AmbiguousBook;
import io.vigie.dashboards.feed.ClaimBook;
import io.vigie.dashboards.feed.PartyBook;
import io.vigie.dashboards.feed.TriageBook;
import io.vigie.dashboards.log.Logs;
import io.vigie.dashboards.store.AlertStore;
import io.vigie.dashboards.store.AnnexStore;
import io.vigie.ingest.health.Health;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;

/** What the HTTP side stands on; on Kafka in the product, in memory in its tests. */
record HttpParts(
    AlertStore alerts,
    AnnexStore annexes,
    PartyBook parties,
    TriageBook triage,
    ClaimBook claims,
    AmbiguousBook ambiguous,
    TriageFold fold,
    Logs logs,
    AlertStream stream,
    LogIn logIn,
    Supplier<List<Health>> healths,
    PrometheusMeterRegistry meters,
    InstantSource clock,
    DashboardsConfiguration configuration) {}
