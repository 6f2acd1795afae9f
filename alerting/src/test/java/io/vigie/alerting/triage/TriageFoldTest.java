package io.vigie.alerting.triage;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.alerting.alert.AlertIds;
import io.vigie.alerting.alert.AlertStatus;
import io.vigie.alerting.alert.AlertVersion;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class TriageFoldTest {
  private final Deciding deciding = new Deciding();

  @Test
  void confirmationThenHelpMakesAClaim() {
    deciding.take(Action.CONFIRM);
    assertThat(deciding.take(Action.REQUEST_HELP).newState().status())
        .isEqualTo(AlertStatus.CLAIMED);
    assertThat(deciding.state().standing().claimed()).isTrue();
  }

  @Test
  void helpThenConfirmationMakesAClaim() {
    deciding.take("insured", Action.REQUEST_HELP);
    assertThat(deciding.state().status()).isEqualTo(AlertStatus.OPEN);
    assertThat(deciding.take(Action.CONFIRM).newState().status()).isEqualTo(AlertStatus.CLAIMED);
    Consent consent = deciding.state().standing().consent();
    assertThat(consent).isNotNull();
    assertThat(consent.by()).isEqualTo("insured");
    assertThat(consent.how()).isEqualTo("agreed by phone");
  }

  @Test
  void helpWithoutConsentIsRefused() {
    Verdict verdict = deciding.apply(deciding.decision("ana", Action.REQUEST_HELP, "  "));
    assertThat(verdict.ruling()).isEqualTo(Ruling.INVALID);
    assertThat(verdict.reason()).contains("how the insured agreed");
  }

  @Test
  void secondDecisionOnTheSameVersionIsStale() {
    Decision first = deciding.decision("ana", Action.CONFIRM);
    Decision second = deciding.decision("bea", Action.DISMISS);
    assertThat(deciding.apply(first).ruling()).isEqualTo(Ruling.ACCEPTED);
    assertThat(deciding.apply(second).ruling()).isEqualTo(Ruling.STALE);
    assertThat(deciding.state().accepted()).isEqualTo(1);
  }

  @Test
  void detectionsThatArriveDoNotMakeADecisionStale() {
    Decision decision =
        new Decision(
            "x",
            Deciding.ALERT,
            "ana",
            Deciding.START,
            Action.CONFIRM,
            null,
            null,
            null,
            AlertVersion.of(0, 7));
    assertThat(deciding.apply(decision).isAccepted()).isTrue();
  }

  @Test
  void sameDecisionAgainChangesNothing() {
    Decision decision = deciding.decision("ana", Action.CONFIRM);
    deciding.apply(decision);
    Verdict again = deciding.apply(decision);
    assertThat(again.ruling()).isEqualTo(Ruling.ACCEPTED);
    assertThat(again.changed()).isFalse();
    assertThat(deciding.state().accepted()).isEqualTo(1);
  }

  @Test
  void lockKeepsOthersOutForTenMinutes() {
    deciding.take("ana", Action.LOCK);
    Verdict refused = deciding.take("bea", Action.CONFIRM);
    assertThat(refused.ruling()).isEqualTo(Ruling.INVALID);
    assertThat(refused.reason()).startsWith("locked by ana until 2026-03-02T08:10");
    assertThat(deciding.after(Duration.ofMinutes(10)).take("bea", Action.CONFIRM).isAccepted())
        .isTrue();
  }

  @Test
  void lockDoesNotKeepItsOwnerOut() {
    deciding.take("ana", Action.LOCK);
    assertThat(deciding.take("ana", Action.CONFIRM).isAccepted()).isTrue();
  }

  @Test
  void settlingReleasesTheLock() {
    deciding.take("ana", Action.LOCK);
    deciding.take("ana", Action.CONFIRM);
    assertThat(deciding.take("bea", Action.NOTIFY).isAccepted()).isTrue();
  }

  @Test
  void dismissalNeedsAClassOfFalsePositive() {
    assertThat(deciding.apply(deciding.decision("ana", Action.DISMISS, "boring")).reason())
        .contains("was boring");
    assertThat(deciding.apply(deciding.decision("ana", Action.DISMISS, null)).ruling())
        .isEqualTo(Ruling.INVALID);
    assertThat(deciding.apply(deciding.decision("ana", Action.DISMISS, "FACT_PUBLIC")).isAccepted())
        .isTrue();
    assertThat(deciding.state().standing().dismissReason()).isEqualTo("FACT_PUBLIC");
  }

  @Test
  void undoTakesTheOwnLastDecisionBack() {
    TriageState before = deciding.state();
    deciding.take(Action.DISMISS);
    assertThat(deciding.take(Action.UNDO).isAccepted()).isTrue();
    assertThat(deciding.state().standing()).isEqualTo(before.standing());
    assertThat(deciding.state().accepted()).isEqualTo(2);
  }

  @Test
  void undoIsRefusedAfterTenSeconds() {
    deciding.take(Action.DISMISS);
    Verdict late = deciding.after(Duration.ofSeconds(10)).take(Action.UNDO);
    assertThat(late.ruling()).isEqualTo(Ruling.INVALID);
    assertThat(late.reason()).contains("10 s");
  }

  @Test
  void undoIsRefusedToOthers() {
    deciding.take("ana", Action.DISMISS);
    assertThat(deciding.take("bea", Action.UNDO).reason()).contains("not yours but ana's");
  }

  @Test
  void undoIsRefusedOnceTheClaimNoticeWentOut() {
    deciding.take(Action.CONFIRM);
    deciding.take(Action.REQUEST_HELP);
    assertThat(deciding.take(Action.UNDO).reason()).contains("claim notice went out");
    assertThat(deciding.state().status()).isEqualTo(AlertStatus.CLAIMED);
  }

  @Test
  void undoCannotBeUndone() {
    deciding.take(Action.DISMISS);
    deciding.take(Action.UNDO);
    assertThat(deciding.take(Action.UNDO).reason()).contains("nothing is left to undo");
  }

  @Test
  void remarkLeavesTheDecisionBeforeItUndoable() {
    deciding.take(Action.DISMISS);
    deciding.take(Action.COMMENT);
    assertThat(deciding.take(Action.UNDO).isAccepted()).isTrue();
    assertThat(deciding.state().status()).isEqualTo(AlertStatus.OPEN);
  }

  @Test
  void claimedAlertThatIsReopenedIsStillClaimed() {
    deciding.take(Action.CONFIRM);
    deciding.take(Action.REQUEST_HELP);
    deciding.take(Action.CLOSE);
    deciding.take(Action.REOPEN);
    assertThat(deciding.state().status()).isEqualTo(AlertStatus.CLAIMED);
  }

  @Test
  void approvalNeedsARequestForHelp() {
    assertThat(deciding.take("insured", Action.APPROVE).ruling()).isEqualTo(Ruling.INVALID);
    deciding.take(Action.REQUEST_HELP);
    assertThat(deciding.take("insured", Action.APPROVE).isAccepted()).isTrue();
    assertThat(deciding.state().standing().approvedAt()).isNotNull();
  }

  @Test
  void mergeClosesTheOtherAlertForGood() {
    assertThat(deciding.take(Action.MERGE).isAccepted()).isTrue();
    TriageState other = deciding.ledger.of(Deciding.OTHER);
    assertThat(other.status()).isEqualTo(AlertStatus.CLOSED);
    assertThat(other.standing().outcome()).isEqualTo("MERGED:" + Deciding.ALERT);
    assertThat(other.accepted()).isEqualTo(1);
    Verdict reopening =
        deciding.apply(
            new Decision(
                "r",
                Deciding.OTHER,
                "ana",
                Deciding.START,
                Action.REOPEN,
                null,
                null,
                null,
                AlertVersion.of(1, 0)));
    assertThat(reopening.reason()).contains("merged into " + Deciding.ALERT);
  }

  @Test
  void mergeAcrossPartiesIsRefused() {
    String stranger = AlertIds.of("party-2", "d-1");
    assertThat(merge(stranger).reason()).contains("another party");
    assertThat(merge(Deciding.ALERT).reason()).contains("into itself");
    assertThat(merge("nonsense").reason()).contains("was nonsense");
    assertThat(merge(null).ruling()).isEqualTo(Ruling.INVALID);
  }

  @Test
  void detectionIsDetachedOnce() {
    assertThat(deciding.take(Action.DETACH).isAccepted()).isTrue();
    assertThat(deciding.take(Action.DETACH).reason()).contains("detached before");
    assertThat(deciding.state().detached()).containsExactly("d-9");
  }

  @Test
  void decisionAboutNoAlertIsInvalid() {
    Decision lost =
        new Decision("x", "a-1", "ana", Deciding.START, Action.LOCK, null, null, null, 0);
    assertThat(deciding.apply(lost).ruling()).isEqualTo(Ruling.INVALID);
  }

  @Test
  void versionThatNeverWasIsStale() {
    for (long version : new long[] {Long.MIN_VALUE, -1, 0, 1, Long.MAX_VALUE}) {
      Decision hostile =
          new Decision(
              "x" + version,
              Deciding.ALERT,
              "ana",
              Deciding.START,
              Action.CONFIRM,
              null,
              null,
              null,
              version);
      assertThat(deciding.apply(hostile).ruling()).as("" + version).isEqualTo(Ruling.STALE);
    }
  }

  private Verdict merge(@org.jspecify.annotations.Nullable String target) {
    return deciding.apply(
        new Decision(
            "m-" + target,
            Deciding.ALERT,
            "ana",
            Deciding.START,
            Action.MERGE,
            target,
            null,
            null,
            AlertVersion.of(deciding.state().accepted(), 0)));
  }
}
