package io.vigie.dashboards.store;

/** A search that cannot be read; the message says what is wrong in a sentence for a person. */
public final class SearchSyntaxException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public SearchSyntaxException(String message) {
    super(message);
  }

  public SearchSyntaxException(String message, Throwable cause) {
    super(message, cause);
  }
}
