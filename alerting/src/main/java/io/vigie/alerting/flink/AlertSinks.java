package io.vigie.alerting.flink;

import io.vigie.alerting.alert.Alert;
import io.vigie.alerting.claim.ClaimNotice;
import io.vigie.ingest.deadletter.DeadLetter;
import org.apache.flink.api.connector.sink2.Sink;

/** What the job writes. */
public record AlertSinks(
    Sink<Alert> alerts, Sink<ClaimNotice> claims, Sink<DeadLetter> deadLetters) {}
