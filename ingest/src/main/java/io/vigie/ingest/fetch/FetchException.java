package io.vigie.ingest.fetch;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something that could not be fetched; the message says why in a sentence. */
public final class FetchException extends Exception {
  private static final long serialVersionUID = 1L;
  private final transient @Nullable Duration retryAfter;

  FetchException(String reason) {
    this(reason, null, null);
  }

  FetchException(String reason, @Nullable Duration retryAfter, @Nullable Throwable cause) {
    super(reason, cause);
    this.retryAfter = retryAfter;
  }

  /** The pause that the server asked for. */
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }
}
