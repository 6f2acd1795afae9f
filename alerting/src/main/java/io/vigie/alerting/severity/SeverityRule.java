package io.vigie.alerting.severity;

import io.vigie.alerting.alert.Severity;
import io.vigie.detect.harm.Harm;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How bad an alert is: the worst harm gives the level, and what makes it worse lifts it by one step
 * each, up to {@code HIGH}. {@code CRITICAL} is kept for what a person should see within the hour:
 * intimate images, a threat by somebody who exposed where the party can be found, and a grave harm
 * to a minor.
 *
 * <p>Source: priorities P0 to P3 of the domain notes, section 1.8 (a proposal, not law).
 */
public final class SeverityRule {
  private static final int MANY_HARMS = 3;
  private static final int MANY_AUTHORS = 5;

  private final long wideReach;

  /**
   * @param wideReach from how many people reached an alert is worse
   */
  public SeverityRule(long wideReach) {
    this.wideReach = wideReach;
  }

  /** The level with the sentences that carry it; the first one tells the worst harm. */
  public Assessment assess(Circumstances circumstances) {
    List<String> reasons = new ArrayList<>();
    Severity severity = worst(circumstances.harms(), reasons);
    int lifts = lifts(circumstances, reasons);
    Severity lifted = lift(severity, lifts);
    return isCritical(circumstances, severity, reasons)
        ? new Assessment(Severity.CRITICAL, reasons)
        : new Assessment(lifted, reasons);
  }

  /** How soon a person should look: 1 h, 24 h, 3 days, 7 days from {@code CRITICAL} down. */
  public static Duration timeToLook(Severity severity) {
    return switch (severity) {
      case CRITICAL -> Duration.ofHours(1);
      case HIGH -> Duration.ofHours(24);
      case MEDIUM -> Duration.ofDays(3);
      case LOW -> Duration.ofDays(7);
    };
  }

  /** The level of one harm alone. */
  static Severity of(Harm harm) {
    return switch (harm) {
      case THREAT, NCII, DOXXING, ACCOUNT_TAKEOVER, CREDENTIAL_LEAK, FRAUD -> Severity.HIGH;
      case DEFAMATION, INSULT, HATE, HARASSMENT, IMPERSONATION, PRIVACY -> Severity.MEDIUM;
      case DENIGRATION, FAKE_REVIEW -> Severity.LOW;
    };
  }

  private static Severity worst(Set<Harm> harms, List<String> reasons) {
    Severity worst = Severity.LOW;
    String why = "no harm is held";
    for (Harm harm : Harm.values()) {
      if (harms.contains(harm) && (of(harm).compareTo(worst) > 0 || why.startsWith("no "))) {
        worst = of(harm);
        why = harm + " alone is " + worst;
      }
    }
    reasons.add(why);
    return worst;
  }

  private int lifts(Circumstances circumstances, List<String> reasons) {
    int before = reasons.size();
    if (circumstances.minor()) {
      reasons.add("the party is a minor");
    }
    if (circumstances.reach() >= wideReach) {
      reasons.add("it may have reached " + circumstances.reach() + " people");
    }
    if (circumstances.harms().size() >= MANY_HARMS) {
      reasons.add(circumstances.harms().size() + " kinds of harm at once");
    }
    if (circumstances.authors() >= MANY_AUTHORS) {
      reasons.add(circumstances.authors() + " authors");
    }
    return reasons.size() - before;
  }

  private static Severity lift(Severity severity, int lifts) {
    return lifts == 0 ? severity : lift(worse(severity), lifts - 1);
  }

  private static Severity worse(Severity severity) {
    return severity == Severity.LOW ? Severity.MEDIUM : Severity.HIGH;
  }

  private static boolean isCritical(
      Circumstances circumstances, Severity worst, List<String> reasons) {
    Set<Harm> harms = circumstances.harms();
    int before = reasons.size();
    if (harms.contains(Harm.NCII)) {
      reasons.add("intimate images may be online now");
    }
    if (harms.contains(Harm.THREAT) && harms.contains(Harm.DOXXING)) {
      reasons.add("a threat, and where to find the party is exposed");
    }
    if (circumstances.minor() && worst == Severity.HIGH) {
      reasons.add("a grave harm to a minor");
    }
    return reasons.size() > before;
  }
}
