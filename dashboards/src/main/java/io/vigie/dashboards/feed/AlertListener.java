package io.vigie.dashboards.feed;

import io.vigie.alerting.alert.Alert;

/** Told of every alert that the view has taken in and that a search therefore finds. */
public interface AlertListener {

  /** Listens to nothing. */
  AlertListener NONE = alert -> {};

  /** Must not block. */
  void changed(Alert alert);
}
