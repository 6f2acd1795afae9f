package io.vigie.alerting.triage;

import io.vigie.alerting.alert.AlertIds;
import io.vigie.alerting.alert.AlertVersion;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Takes decisions about one alert, each on the newest version and a minute after the one before.
 */
public final class Deciding {
  public static final String ALERT = AlertIds.of("party-1", "d-1");
  public static final String OTHER = AlertIds.of("party-1", "d-2");
  public static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

  public final TriageLedger ledger = TriageLedger.inMemory();
  private final TriageFold fold = new TriageFold();
  private Instant now = START;
  private int count;

  public Verdict take(Action action) {
    return take("ana", action);
  }

  public Verdict take(String by, Action action) {
    return apply(decision(by, action));
  }

  public Verdict apply(Decision decision) {
    return fold.apply(ledger, decision);
  }

  public Deciding after(Duration pause) {
    now = now.plus(pause);
    return this;
  }

  public TriageState state() {
    return ledger.of(ALERT);
  }

  /** A decision with what its action asks for. */
  public Decision decision(String by, Action action) {
    now = now.plusSeconds(1);
    return decision(by, action, reason(action));
  }

  public Decision decision(String by, Action action, @Nullable String reason) {
    long version = AlertVersion.of(state().accepted(), 0);
    return new Decision(
        "decision-" + ++count, ALERT, by, now, action, target(action), reason, "why", version);
  }

  private static @Nullable String reason(Action action) {
    return switch (action) {
      case DISMISS -> "OPINION";
      case REQUEST_HELP -> "agreed by phone";
      case CLOSE -> "content removed";
      default -> null;
    };
  }

  private static @Nullable String target(Action action) {
    return switch (action) {
      case ASSIGN -> "bruno";
      case MERGE -> OTHER;
      case DETACH -> "d-9";
      default -> null;
    };
  }
}
