package io.vigie.dashboards.log;

/** Everything that the web server writes. */
public record Logs(
    DecisionLog decisions,
    MentionLog mentions,
    DetectionLog detections,
    PartyLog parties,
    ClaimLog claims,
    ChoiceLog choices,
    DeadLetterLog deadLetters) {

  /** The same, that also tells of each dead letter once it is written. */
  public Logs tellingDeadLetters(Runnable written) {
    return new Logs(
        decisions,
        mentions,
        detections,
        parties,
        claims,
        choices,
        letter -> deadLetters.append(letter).thenRun(written));
  }
}
