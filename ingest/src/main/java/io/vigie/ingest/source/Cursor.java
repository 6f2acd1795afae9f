package io.vigie.ingest.source;

/**
 * How far a feed was read.
 *
 * @param value only the connector that wrote it can read it; it must read those of its older
 *     versions too
 */
public record Cursor(String value) {}
