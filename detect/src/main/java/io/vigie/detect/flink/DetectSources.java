package io.vigie.detect.flink;

import io.vigie.ingest.flink.RawRecord;
import org.apache.flink.api.connector.source.Source;

/**
 * What the job reads.
 *
 * @param mentions {@code mention/1}
 * @param choices {@code choice/1}, each question's in one partition
 */
public record DetectSources(Source<RawRecord, ?, ?> mentions, Source<RawRecord, ?, ?> choices) {}
