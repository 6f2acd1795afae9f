package io.vigie.alerting.triage;

/**
 * The answer to one decision.
 *
 * @param reason a sentence for the person who decided
 * @param newState the alert's fold after the decision; unchanged unless it was accepted
 * @param changed whether the decision changed anything: not so when the same one, by id, was
 *     accepted before
 */
public record Verdict(Ruling ruling, String reason, TriageState newState, boolean changed) {

  static Verdict accepted(String reason, TriageState newState) {
    return new Verdict(Ruling.ACCEPTED, reason, newState, true);
  }

  static Verdict repeated(TriageState state) {
    return new Verdict(Ruling.ACCEPTED, "this decision was accepted before", state, false);
  }

  static Verdict stale(String reason, TriageState state) {
    return new Verdict(Ruling.STALE, reason, state, false);
  }

  static Verdict invalid(String reason, TriageState state) {
    return new Verdict(Ruling.INVALID, reason, state, false);
  }

  /** Whether the decision counts. */
  public boolean isAccepted() {
    return ruling == Ruling.ACCEPTED;
  }
}
