package io.vigie.ingest.fetch;

import org.jspecify.annotations.Nullable;

/**
 * What came back.
 *
 * @param url where it was found after redirects
 * @param changed false when the copy that the request named is still good; the body is empty then
 * @param body the bytes as they were sent
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record FetchResponse(
    String url,
    boolean changed,
    byte[] body,
    @Nullable String contentType,
    @Nullable String etag,
    @Nullable String lastModified) {}
