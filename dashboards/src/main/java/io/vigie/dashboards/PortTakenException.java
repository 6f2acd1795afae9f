package io.vigie.dashboards;

/** The address to listen at belongs to another program; the message says which and what to do. */
public final class PortTakenException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PortTakenException(String host, int port, Throwable cause) {
    super(
        "Port "
            + port
            + " of "
            + host
            + " is taken by another program; choose another one with --port.",
        cause);
  }
}
