package io.vigie.dashboards.store;

/** The orders in which alerts are listed; ties are broken by newest, then by id. */
public enum AlertSort {
  /** Latest opened first. */
  NEWEST,
  /** Nearest due date first; alerts without one last. */
  DUE,
  /** Worst first. */
  SEVERITY
}
