package io.vigie.alerting.flink;

import io.vigie.alerting.AlertingConfiguration;
import io.vigie.alerting.alert.Alert;
import io.vigie.alerting.alert.Annexed;
import io.vigie.alerting.caseload.Caseload;
import io.vigie.alerting.caseload.CaseloadRules;
import io.vigie.alerting.caseload.Changes;
import io.vigie.alerting.claim.ClaimNotice;
import io.vigie.alerting.json.AlertingCodecs;
import io.vigie.alerting.triage.Decision;
import io.vigie.alerting.triage.TriageFold;
import io.vigie.alerting.triage.Verdict;
import io.vigie.detect.detection.Detection;
import io.vigie.detect.json.DetectCodecs;
import io.vigie.ingest.deadletter.DeadLetter;
import io.vigie.ingest.flink.Decode;
import io.vigie.ingest.party.Party;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.StateTtlConfig;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.metrics.Counter;
import org.apache.flink.metrics.MetricGroup;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.jspecify.annotations.Nullable;

/**
 * The alerts of one party a key. Detections seen before are dropped by id; one whose party is not
 * here yet waits. Every decision is folded at once, so that this fold and those of the web servers
 * always agree; one about an alert that does not come is reported as a dead letter.
 *
 * <p>The removal of a party leaves its alerts, and the party as it last was, in place.
 */
final class AlertOperator extends KeyedProcessFunction<String, AlertEvent, Alert> {
  static final OutputTag<ClaimNotice> CLAIMS = new OutputTag<>("claims") {};
  static final OutputTag<Annexed> ANNEXED = new OutputTag<>("annexed") {};

  private static final long serialVersionUID = 1L;
  private final AlertingConfiguration configuration;

  private transient KeyedCaseload store;
  private transient WaitingRoom waitingRoom;
  private transient LatelyTold latelyTold;
  private transient MapState<String, Boolean> seen;
  private transient TriageFold fold;
  private transient CaseloadRules rules;
  private transient Counter alerts;
  private transient Counter claims;
  private transient Counter deadLetters;

  @SuppressWarnings("NullAway") // Flink calls open before anything else
  AlertOperator(AlertingConfiguration configuration) {
    this.configuration = configuration;
  }

  @Override
  public void open(OpenContext context) {
    store = new KeyedCaseload(getRuntimeContext());
    waitingRoom = new WaitingRoom(getRuntimeContext());
    latelyTold =
        new LatelyTold(
            getRuntimeContext(), Duration.ofMinutes(configuration.transactionTimeoutMinutes()));
    seen = getRuntimeContext().getMapState(seenDescriptor());
    fold = configuration.triageFold();
    rules = new CaseloadRules(fold, configuration.severityRule(), configuration.similarity());
    MetricGroup group = getRuntimeContext().getMetricGroup().addGroup("vigie");
    alerts = group.counter("alerts");
    claims = group.counter("claims");
    deadLetters = group.counter("dead_letters");
  }

  @Override
  public void processElement(AlertEvent event, Context context, Collector<Alert> out)
      throws Exception {
    Detection detection = event.detection();
    Decision decision = event.decision();
    if (detection != null) {
      onDetection(detection, context, out);
    } else if (decision != null) {
      onDecision(decision, context, out);
    } else {
      onParty(event.party(), context, out);
    }
  }

  @Override
  public void onTimer(long timestamp, OnTimerContext context, Collector<Alert> out)
      throws Exception {
    for (Waiting overdue : waitingRoom.takeOverdue(timestamp, context.timerService())) {
      context.output(Decode.DEAD_LETTERS, deadLetter(overdue, timestamp));
      deadLetters.inc();
    }
    tellAgain(latelyTold.takeDoubtful(context.timerService()), context, out);
  }

  private void tellAgain(List<String> alertIds, Context context, Collector<Alert> out)
      throws Exception {
    Party party = store.party().party;
    if (party != null) {
      for (String alertId : alertIds) {
        tell(caseload(party).again(alertId), context, out);
      }
    }
  }

  private void onParty(@Nullable Party party, Context context, Collector<Alert> out)
      throws Exception {
    PartyState state = store.party();
    state.gone = party == null;
    state.party = party == null ? state.party : party;
    store.putParty(state);
    if (party != null) {
      for (Waiting waiting : waitingRoom.takeDetections(context.timerService())) {
        if (waiting.detection != null) {
          onDetection(waiting.detection, context, out);
        }
      }
    }
  }

  private void onDetection(Detection detection, Context context, Collector<Alert> out)
      throws Exception {
    Party party = store.party().party;
    if (party == null) {
      Duration patience = Duration.ofMinutes(configuration.partyWaitMinutes());
      long deadline = now(context).plus(patience).toEpochMilli();
      waitingRoom.add(Waiting.of(detection, deadline), context.timerService());
    } else if (!seen.contains(detection.id())) {
      seen.put(detection.id(), true);
      long opened = store.party().opened;
      tell(caseload(party).onDetection(detection, now(context)), context, out);
      alerts.inc(store.party().opened - opened);
    }
  }

  private void onDecision(Decision decision, Context context, Collector<Alert> out)
      throws Exception {
    Verdict verdict = fold.apply(store, decision);
    Party party = store.party().party;
    if (party == null || store.alert(decision.alertId()) == null) {
      Duration patience = Duration.ofSeconds(configuration.decisionWaitSeconds());
      long deadline = now(context).plus(patience).toEpochMilli();
      waitingRoom.add(Waiting.of(decision, deadline), context.timerService());
    } else if (verdict.changed()) {
      long opened = store.party().opened;
      tell(caseload(party).onAccepted(decision, now(context)), context, out);
      alerts.inc(store.party().opened - opened);
    }
  }

  private void tell(Changes changes, Context context, Collector<Alert> out) throws Exception {
    for (Alert alert : changes.alerts()) {
      out.collect(alert);
      latelyTold.add(alert.id(), context.timerService());
      waitingRoom.forgetDecisions(alert.id(), context.timerService());
    }
    for (ClaimNotice notice : changes.notices()) {
      context.output(CLAIMS, notice);
      claims.inc();
    }
    changes.annexed().forEach(annexed -> context.output(ANNEXED, annexed));
  }

  private Caseload caseload(Party party) {
    return new Caseload(store, party, rules);
  }

  private static Instant now(Context context) {
    return Instant.ofEpochMilli(context.timerService().currentProcessingTime());
  }

  private static DeadLetter deadLetter(Waiting overdue, long timestamp) {
    Instant at = Instant.ofEpochMilli(timestamp);
    Detection detection = overdue.detection;
    if (detection != null) {
      String reason = "no party " + detection.partyId() + " in the portfolio: waited for it";
      String payload = DetectCodecs.DETECTION.encodeToString(detection);
      return new DeadLetter(at, AlertJob.STAGE, reason, detection.id(), payload);
    }
    Decision decision = Objects.requireNonNull(overdue.decision);
    String reason = "no alert " + decision.alertId() + ": waited for it";
    String payload = AlertingCodecs.DECISION.encodeToString(decision);
    return new DeadLetter(at, AlertJob.STAGE, reason, decision.id(), payload);
  }

  private MapStateDescriptor<String, Boolean> seenDescriptor() {
    MapStateDescriptor<String, Boolean> descriptor =
        new MapStateDescriptor<>("seen", Types.STRING, Types.BOOLEAN);
    descriptor.enableTimeToLive(
        StateTtlConfig.newBuilder(Duration.ofDays(configuration.seenDays())).build());
    return descriptor;
  }
}
