package io.vigie.dashboards.log;

/** Everything that the web server writes. */
public record Logs(
    DecisionLog decisions,
    MentionLog mentions,
    DetectionLog detections,
    PartyLog parties,
    ClaimLog claims,
    ChoiceLog choices,
    DeadLetterLog deadLetters) {}
