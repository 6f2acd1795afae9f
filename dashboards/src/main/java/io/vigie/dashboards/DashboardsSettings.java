package io.vigie.dashboards;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vigie.alerting.triage.TriageFold;
import io.vigie.ingest.health.Health;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;

/**
 * What the web server needs from the product around it.
 *
 * @param dataFolder where the views of the log lie, in {@code alerts/} and {@code annexes/}
 * @param host address to listen at, for example {@code 127.0.0.1}
 * @param port 0 for a free one
 * @param fold that rules on decisions; it should have the same times as the alert job's
 * @param onDeadLetter told of each dead letter that the server wrote, so that it is counted
 * @param healths how every component is, without this server's own; asked at each request
 */
public record DashboardsSettings(
    String bootstrapServers,
    Path dataFolder,
    String host,
    int port,
    TriageFold fold,
    Supplier<List<Health>> healths,
    Runnable onDeadLetter,
    PrometheusMeterRegistry meters,
    InstantSource clock,
    DashboardsConfiguration configuration) {}
