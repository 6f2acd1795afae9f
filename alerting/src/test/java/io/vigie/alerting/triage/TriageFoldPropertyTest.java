package io.vigie.alerting.triage;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.alerting.alert.AlertStatus;
import io.vigie.alerting.alert.AlertVersion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class TriageFoldPropertyTest {

  /** Decisions of three people about two alerts of one party, on right and wrong versions. */
  @Provide
  Arbitrary<List<Decision>> decisions() {
    Arbitrary<String> alerts = Arbitraries.of(Deciding.ALERT, Deciding.OTHER);
    Arbitrary<String> people = Arbitraries.of("ana", "bea", "chloe");
    Arbitrary<String> texts = Arbitraries.of("OPINION", "OTHER", "", "bruno", Deciding.OTHER);
    return Combinators.combine(
            Arbitraries.integers().between(0, 30),
            alerts,
            people,
            Arbitraries.integers().between(0, 1000),
            Arbitraries.of(Action.class),
            texts.injectNull(0.2),
            texts.injectNull(0.2),
            Arbitraries.integers().between(0, 12))
        .as(
            (id, alert, by, second, action, target, reason, seen) ->
                new Decision(
                    "id-" + id,
                    alert,
                    by,
                    Deciding.START.plusSeconds(second),
                    action,
                    target,
                    reason,
                    reason,
                    AlertVersion.of(seen, 3)))
        .list()
        .ofMaxSize(60);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void replayGivesTheSameVerdicts(@ForAll("decisions") List<Decision> decisions) {
    assertThat(verdicts(decisions)).isEqualTo(verdicts(decisions));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void versionTakesAtMostOneDecision(@ForAll("decisions") List<Decision> decisions) {
    TriageFold fold = new TriageFold();
    TriageLedger ledger = TriageLedger.inMemory();
    Set<String> taken = new HashSet<>();
    for (Decision decision : decisions) {
      long before = ledger.of(decision.alertId()).accepted();
      Verdict verdict = fold.apply(ledger, decision);
      if (verdict.changed()) {
        assertThat(AlertVersion.decisionsSeen(decision.version())).isEqualTo(before);
        assertThat(taken.add(decision.alertId() + before)).isTrue();
        assertThat(verdict.newState().accepted()).isEqualTo(before + 1);
      } else {
        assertThat(ledger.of(decision.alertId()).accepted()).isEqualTo(before);
      }
    }
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void everyDecisionTwiceIsTheSameAsOnce(@ForAll("decisions") List<Decision> decisions) {
    TriageLedger once = TriageLedger.inMemory();
    TriageLedger twice = TriageLedger.inMemory();
    TriageFold fold = new TriageFold();
    for (Decision decision : decisions) {
      fold.apply(once, decision);
      fold.apply(twice, decision);
      fold.apply(twice, decision);
    }
    assertThat(twice.of(Deciding.ALERT)).isEqualTo(once.of(Deciding.ALERT));
    assertThat(twice.of(Deciding.OTHER)).isEqualTo(once.of(Deciding.OTHER));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void claimNoticeNeverComesBackAndNeedsBothSteps(@ForAll("decisions") List<Decision> decisions) {
    TriageFold fold = new TriageFold();
    TriageLedger ledger = TriageLedger.inMemory();
    boolean claimed = false;
    for (Decision decision : decisions) {
      fold.apply(ledger, decision);
      Standing standing = ledger.of(Deciding.ALERT).standing();
      assertThat(standing.claimed() || !claimed).isTrue();
      claimed = standing.claimed();
      if (standing.status() == AlertStatus.CLAIMED) {
        assertThat(claimed && standing.confirmed() && standing.helpRequested()).isTrue();
      }
    }
  }

  /** The actions are taken one after the other on the newest version, so most are accepted. */
  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void everyStatusReachedHasAWayOn(@ForAll List<Action> actions) {
    Deciding deciding = new Deciding();
    actions.forEach(deciding::take);
    AlertStatus status = deciding.state().status();
    boolean leaves = false;
    for (Action action : Action.values()) {
      if (StatusMachine.allows(status, action) && action != Action.COMMENT) {
        Deciding again = new Deciding();
        actions.forEach(again::take);
        again.take(action);
        leaves |= again.state().status() != status;
      }
    }
    assertThat(leaves).as(status + " after " + actions).isTrue();
  }

  private static List<Verdict> verdicts(List<Decision> decisions) {
    TriageFold fold = new TriageFold();
    TriageLedger ledger = TriageLedger.inMemory();
    List<Verdict> verdicts = new ArrayList<>();
    decisions.forEach(decision -> verdicts.add(fold.apply(ledger, decision)));
    return verdicts;
  }
}
