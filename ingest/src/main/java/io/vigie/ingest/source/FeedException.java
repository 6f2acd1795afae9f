package io.vigie.ingest.source;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A poll that failed; the message says why in a sentence. */
public final class FeedException extends Exception {
  private static final long serialVersionUID = 1L;
  private final transient @Nullable Duration retryAfter;

  public FeedException(String reason, @Nullable Throwable cause) {
    this(reason, null, cause);
  }

  public FeedException(String reason, @Nullable Duration retryAfter, @Nullable Throwable cause) {
    super(reason, cause);
    this.retryAfter = retryAfter;
  }

  /** The pause that the source asked for. */
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }
}
