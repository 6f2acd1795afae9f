package io.vigie.alerting.flink;

import io.vigie.alerting.alert.AlertIds;
import io.vigie.alerting.json.AlertingCodecs;
import io.vigie.alerting.triage.Decision;
import io.vigie.ingest.deadletter.DeadLetter;
import io.vigie.ingest.flink.Decode;
import java.time.Instant;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;

/** Finds the party of each decision; one that names no alert leaves as a dead letter. */
final class DecisionEvents extends ProcessFunction<Decision, AlertEvent> {
  private static final long serialVersionUID = 1L;

  @Override
  public void processElement(Decision decision, Context context, Collector<AlertEvent> out) {
    if (AlertIds.isAlertId(decision.alertId())) {
      out.collect(AlertEvent.decision(decision));
    } else {
      context.output(
          Decode.DEAD_LETTERS,
          new DeadLetter(
              Instant.now(),
              AlertJob.STAGE,
              "alertId should be the id of an alert: was " + decision.alertId(),
              decision.id(),
              AlertingCodecs.DECISION.encodeToString(decision)));
    }
  }
}
