package io.vigie.dashboards.access;

import org.jspecify.annotations.Nullable;

/** Where access records are written: {@code vigie.access}, or a map in tests. */
public interface AccessLog extends AutoCloseable {

  /**
   * Writes one record, null to revoke, and returns when it is safe.
   *
   * @throws IllegalStateException when it could not be written
   */
  void write(String key, byte @Nullable [] value);

  @Override
  void close();
}
