package io.vigie.alerting.flink;

import io.vigie.ingest.flink.RawRecord;
import org.apache.flink.api.connector.source.Source;

/** What the job reads. */
public record AlertSources(
    Source<RawRecord, ?, ?> detections,
    Source<RawRecord, ?, ?> parties,
    Source<RawRecord, ?, ?> decisions) {}
