package io.vigie.deploy.replay;

import org.jspecify.annotations.Nullable;

/**
 * The API's answer for one line.
 *
 * @param line in the batch, from 1
 * @param status {@code ACCEPTED}, {@code DUPLICATE} or {@code REJECTED}
 */
record LineStatus(int line, @Nullable String id, String status, @Nullable String reason) {}
