package io.vigie.dashboards.decide;

/** A request that cannot be granted; the message is a sentence for whoever asked. */
public final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Why why;

  /** Why it cannot be granted. */
  public enum Why {
    /** What was sent makes no sense. */
    INVALID,
    /** It does not exist, or the caller may not know of it. */
    NOT_FOUND,
    /** The caller may not do that. */
    FORBIDDEN,
    /** It does not fit what others did in the meantime. */
    CONFLICT,
    /** The pipeline does not answer. */
    UNAVAILABLE
  }

  public RefusedException(Why why, String message) {
    super(message);
    this.why = why;
  }

  public Why why() {
    return why;
  }
}
