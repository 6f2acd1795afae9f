package io.vigie.deploy.refusal;

/**
 * A reason, in one sentence that a person can act on, why a command cannot do as asked. It ends the
 * command with exit code 1 and is shown without a stack trace.
 */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Refusal(String sentence) {
    super(sentence);
  }

  public Refusal(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
