package io.vigie.ingest.flink;

import org.jspecify.annotations.Nullable;

/**
 * A record as it lies in Kafka.
 *
 * @param origin where it lies, for example {@code vigie.mentions-0@42}
 * @param value its bytes; null for a tombstone
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; Flink serialises byte[] natively
public record RawRecord(String origin, @Nullable String key, byte @Nullable [] value) {}
