package io.vigie.alerting.flink;

import io.vigie.alerting.triage.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.flink.api.common.functions.RuntimeContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.TimerService;

/** What waits under the current key, in order of arrival, with a timer for each deadline. */
final class WaitingRoom {
  private final ListState<Waiting> state;

  WaitingRoom(RuntimeContext context) {
    state =
        context.getListState(
            new ListStateDescriptor<>("waiting", TypeInformation.of(Waiting.class)));
  }

  void add(Waiting waiting, TimerService timers) throws Exception {
    state.add(waiting);
    timers.registerProcessingTimeTimer(waiting.deadline);
  }

  /** Takes out all detections. */
  List<Waiting> takeDetections(TimerService timers) throws Exception {
    return take(waiting -> waiting.detection != null, timers);
  }

  /** Forgets the decisions about an alert that has come. */
  void forgetDecisions(String alertId, TimerService timers) throws Exception {
    take(waiting -> isAbout(waiting.decision, alertId), timers);
  }

  /** Takes out what has waited long enough at {@code now}. */
  List<Waiting> takeOverdue(long now, TimerService timers) throws Exception {
    return take(waiting -> waiting.deadline <= now, timers);
  }

  private List<Waiting> take(Predicate<Waiting> leaves, TimerService timers) throws Exception {
    List<Waiting> taken = new ArrayList<>();
    List<Waiting> left = new ArrayList<>();
    for (Waiting waiting : state.get()) {
      (leaves.test(waiting) ? taken : left).add(waiting);
    }
    if (!taken.isEmpty()) {
      state.update(left);
      taken.forEach(gone -> timers.deleteProcessingTimeTimer(gone.deadline));
      left.forEach(waiting -> timers.registerProcessingTimeTimer(waiting.deadline));
    }
    return taken;
  }

  private static boolean isAbout(
      @org.jspecify.annotations.Nullable Decision decision, String alertId) {
    return decision != null && decision.alertId().equals(alertId);
  }
}
