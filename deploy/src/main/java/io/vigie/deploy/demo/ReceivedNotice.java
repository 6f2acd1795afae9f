package io.vigie.deploy.demo;

import java.time.Instant;

/**
 * A claim notice that the inbox accepted.
 *
 * @param key its idempotency key, the notice's id
 * @param body the JSON as it came
 */
public record ReceivedNotice(String tenant, String key, Instant receivedAt, String body) {}
