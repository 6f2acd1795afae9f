package io.vigie.alerting.triage;

import io.vigie.alerting.alert.AlertStatus;
import java.util.EnumSet;
import java.util.Set;

/** Which action an alert takes in which status; the table that a jurist reads is its test's CSV. */
final class StatusMachine {
  private static final Set<AlertStatus> UNSETTLED =
      EnumSet.of(
          AlertStatus.OPEN, AlertStatus.IN_REVIEW, AlertStatus.CONFIRMED, AlertStatus.NOTIFIED);
  private static final Set<AlertStatus> WORKED_ON =
      EnumSet.of(
          AlertStatus.OPEN,
          AlertStatus.IN_REVIEW,
          AlertStatus.CONFIRMED,
          AlertStatus.NOTIFIED,
          AlertStatus.CLAIMED);

  private StatusMachine() {}

  static boolean allows(AlertStatus status, Action action) {
    return allowed(action).contains(status);
  }

  static String refusal(AlertStatus status, Action action) {
    return action + " is not possible while the alert is " + status + "; " + advice(status);
  }

  private static Set<AlertStatus> allowed(Action action) {
    return switch (action) {
      case ASSIGN, LOCK, APPROVE -> WORKED_ON;
      case CONFIRM -> EnumSet.of(AlertStatus.OPEN, AlertStatus.IN_REVIEW);
      case DISMISS -> EnumSet.of(AlertStatus.OPEN, AlertStatus.IN_REVIEW, AlertStatus.CONFIRMED);
      case REOPEN -> EnumSet.of(AlertStatus.DISMISSED, AlertStatus.CLOSED);
      case MERGE, DETACH, REQUEST_HELP -> UNSETTLED;
      case NOTIFY -> EnumSet.of(AlertStatus.CONFIRMED);
      case CLOSE ->
          EnumSet.of(
              AlertStatus.DISMISSED,
              AlertStatus.CONFIRMED,
              AlertStatus.NOTIFIED,
              AlertStatus.CLAIMED);
      case COMMENT, UNDO -> EnumSet.allOf(AlertStatus.class);
    };
  }

  private static String advice(AlertStatus status) {
    return switch (status) {
      case OPEN, IN_REVIEW -> "confirm or dismiss it first";
      case DISMISSED, CLOSED -> "reopen it first";
      case CONFIRMED -> "notify the insured, ask for help, dismiss or close it";
      case NOTIFIED -> "the insured has been told: ask for help or close it";
      case CLAIMED -> "the claim notice went out: close it with its outcome";
    };
  }
}
