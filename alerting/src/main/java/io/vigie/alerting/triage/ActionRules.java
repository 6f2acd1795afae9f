package io.vigie.alerting.triage;

import org.jspecify.annotations.Nullable;

/** What each action asks for and does, once version, lock and status allow it. */
final class ActionRules {
  private final TriageTimes times;

  ActionRules(TriageTimes times) {
    this.times = times;
  }

  Verdict rule(TriageState state, Decision decision) {
    return switch (decision.action()) {
      case ASSIGN -> assign(state, decision);
      case LOCK -> lock(state, decision);
      case CONFIRM -> confirm(state, decision);
      case DISMISS -> dismiss(state, decision);
      case REOPEN -> reopen(state, decision);
      case DETACH -> detach(state, decision);
      case COMMENT -> comment(state, decision);
      case REQUEST_HELP -> requestHelp(state, decision);
      case APPROVE -> approve(state, decision);
      case NOTIFY ->
          step(state, decision, state.standing().asNotified(decision.at()), "the insured is told");
      case UNDO -> undo(state, decision);
      case CLOSE -> close(state, decision);
      case MERGE -> throw new IllegalArgumentException("a merge has its own rule");
    };
  }

  private static Verdict assign(TriageState state, Decision decision) {
    String target = text(decision.target());
    if (target.isEmpty()) {
      return Verdict.invalid("target should name the person to assign", state);
    }
    Standing next = state.standing().inReview().assignedTo(target);
    return step(state, decision, next, "assigned to " + target);
  }

  private Verdict lock(TriageState state, Decision decision) {
    Lock lock = new Lock(decision.by(), decision.at().plus(times.lock()));
    Standing next = state.standing().inReview().lockedBy(lock);
    return step(state, decision, next, "locked until " + lock.until());
  }

  private static Verdict confirm(TriageState state, Decision decision) {
    Standing next = state.standing().asConfirmed(decision.at());
    return step(
        state,
        decision,
        next,
        next.claimed() ? "confirmed; the claim notice goes out" : "confirmed");
  }

  private static Verdict dismiss(TriageState state, Decision decision) {
    String given = text(decision.reason());
    DismissReason reason = DismissReason.named(given).orElse(null);
    if (reason == null) {
      return Verdict.invalid(
          "reason should be why this is a false positive, such as LEGIT_REVIEW: was " + given,
          state);
    }
    if (reason == DismissReason.OTHER && text(decision.comment()).isEmpty()) {
      return Verdict.invalid("comment should say why when the reason is OTHER", state);
    }
    return step(state, decision, state.standing().asDismissed(reason), "dismissed as " + reason);
  }

  private static Verdict reopen(TriageState state, Decision decision) {
    String survivor = state.standing().mergedInto();
    if (survivor != null) {
      return Verdict.invalid("its detections were merged into " + survivor, state);
    }
    return step(state, decision, state.standing().reopened(), "reopened");
  }

  private static Verdict detach(TriageState state, Decision decision) {
    String target = text(decision.target());
    if (target.isEmpty()) {
      return Verdict.invalid("target should be the id of the detection to detach", state);
    }
    if (state.detached().contains(target)) {
      return Verdict.invalid(target + " was detached before", state);
    }
    return Verdict.accepted(target + " leaves this alert", state.detach(decision, target));
  }

  private static Verdict comment(TriageState state, Decision decision) {
    return text(decision.comment()).isEmpty()
        ? Verdict.invalid("comment should not be empty", state)
        : Verdict.accepted("noted", state.remark(decision));
  }

  private static Verdict requestHelp(TriageState state, Decision decision) {
    String how = text(decision.reason());
    if (how.isEmpty()) {
      return Verdict.invalid("reason should say how the insured agreed to ask for help", state);
    }
    if (state.standing().helpRequested()) {
      return Verdict.invalid("help was asked for before", state);
    }
    Consent consent = new Consent(decision.by(), decision.at(), how, decision.comment());
    Standing next = state.standing().withHelp(consent);
    return step(
        state, decision, next, next.claimed() ? "the claim notice goes out" : "help is asked for");
  }

  private static Verdict approve(TriageState state, Decision decision) {
    return state.standing().helpRequested()
        ? step(state, decision, state.standing().asApproved(decision.at()), "approved")
        : Verdict.invalid(
            "nothing waits for the insured's approval: help was not asked for", state);
  }

  private static Verdict close(TriageState state, Decision decision) {
    String outcome = text(decision.reason());
    if (outcome.isEmpty()) {
      return Verdict.invalid("reason should be the outcome", state);
    }
    if (outcome.startsWith(Standing.MERGED)) {
      return Verdict.invalid(
          "an outcome that begins with " + Standing.MERGED + " is kept for merges", state);
    }
    return step(state, decision, state.standing().asClosed(outcome), "closed: " + outcome);
  }

  private Verdict undo(TriageState state, Decision decision) {
    Step last = state.lastStep();
    String refusal = last == null ? "nothing is left to undo" : refusal(state, last, decision);
    if (last == null || refusal != null) {
      return Verdict.invalid(String.valueOf(refusal), state);
    }
    return Verdict.accepted(
        last.action() + " was undone", state.finalStep(decision, last.before()));
  }

  private @Nullable String refusal(TriageState state, Step last, Decision decision) {
    if (!last.by().equals(decision.by())) {
      return "the last decision is not yours but " + last.by() + "'s";
    }
    if (decision.target() != null && !decision.target().equals(last.decisionId())) {
      return decision.target() + " is not the last decision";
    }
    if (decision.at().isAfter(last.at().plus(times.undo()))) {
      return "more than " + times.undo().toSeconds() + " s have passed";
    }
    return state.standing().claimed() && !last.before().claimed()
        ? "the claim notice went out already"
        : null;
  }

  private static Verdict step(TriageState state, Decision decision, Standing next, String reason) {
    return Verdict.accepted(reason, state.step(decision, next));
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value.strip();
  }
}
