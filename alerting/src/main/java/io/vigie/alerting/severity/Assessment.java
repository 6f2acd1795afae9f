package io.vigie.alerting.severity;

import io.vigie.alerting.alert.Severity;
import java.util.List;

/** A level with the sentences that carry it. */
public record Assessment(Severity severity, List<String> reasons) {
  public Assessment {
    reasons = List.copyOf(reasons);
  }
}
