package io.vigie.ingest.json;

/**
 * One line of a JSON lines file.
 *
 * @param origin {@code file:line}, lines counted from 1
 * @param bytes the line without its end and without a byte order mark; not checked in any way
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record JsonLine(String origin, byte[] bytes) {}
