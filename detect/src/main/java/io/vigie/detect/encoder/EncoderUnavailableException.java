package io.vigie.detect.encoder;

/** The model can't be used here; the message says why. */
public final class EncoderUnavailableException extends Exception {
  private static final long serialVersionUID = 1L;

  EncoderUnavailableException(String message) {
    super(message);
  }

  EncoderUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
