package io.vigie.alerting.triage;

/** What a person does to an alert. */
public enum Action {
  ASSIGN,
  LOCK,
  CONFIRM,
  DISMISS,
  REOPEN,
  MERGE,
  DETACH,
  COMMENT,
  REQUEST_HELP,
  APPROVE,
  NOTIFY,
  UNDO,
  CLOSE
}
