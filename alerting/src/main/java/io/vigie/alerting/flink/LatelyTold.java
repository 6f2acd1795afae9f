package io.vigie.alerting.flink;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.flink.api.common.functions.RuntimeContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.TimerService;

/**
 * The alerts of the current key that were told lately. A checkpoint remembers an alert as told
 * before its transaction is committed; when the job is away in between for longer than the
 * transaction may stay open, the broker gives it up, and Flink goes on without a word. So what an
 * earlier attempt told is told again by the next one, under the same id and version. A job that
 * stalls in between without being away is failed by its sink, and so becomes an earlier attempt.
 *
 * <p>Each is looked at when its age has doubled, so that after an outage as long as the timeout it
 * is overdue at once, and is forgotten at half the timeout.
 */
final class LatelyTold {
  private static final long FIRST_LOOK_MILLIS = 1_000;

  private final MapState<String, Telling> tellings;
  private final String attempt = UUID.randomUUID().toString();
  private final long forgetAfterMillis;

  LatelyTold(RuntimeContext context, Duration transactionTimeout) {
    tellings =
        context.getMapState(
            new MapStateDescriptor<>(
                "lately-told", Types.STRING, TypeInformation.of(Telling.class)));
    forgetAfterMillis = transactionTimeout.toMillis() / 2;
  }

  void add(String alertId, TimerService timers) throws Exception {
    long now = timers.currentProcessingTime();
    lookAt(alertId, now, now + FIRST_LOOK_MILLIS, timers);
  }

  /** Takes out the alerts to tell again, and forgets those that are safe. */
  List<String> takeDoubtful(TimerService timers) throws Exception {
    long now = timers.currentProcessingTime();
    List<String> doubtful = new ArrayList<>();
    for (Map.Entry<String, Telling> entry : due(now)) {
      String alertId = entry.getKey();
      Telling telling = entry.getValue();
      long age = now - telling.at();
      if (!telling.attempt().equals(attempt)) {
        tellings.remove(alertId);
        doubtful.add(alertId);
      } else if (age >= forgetAfterMillis) {
        tellings.remove(alertId);
      } else {
        lookAt(alertId, telling.at(), now + Math.min(age, forgetAfterMillis - age), timers);
      }
    }
    return doubtful;
  }

  private List<Map.Entry<String, Telling>> due(long now) throws Exception {
    List<Map.Entry<String, Telling>> due = new ArrayList<>();
    for (Map.Entry<String, Telling> entry : tellings.entries()) {
      if (entry.getValue().lookAt() <= now) {
        due.add(Map.entry(entry.getKey(), entry.getValue()));
      }
    }
    return due;
  }

  private void lookAt(String alertId, long told, long next, TimerService timers) throws Exception {
    tellings.put(alertId, new Telling(attempt, told, next));
    timers.registerProcessingTimeTimer(next);
  }
}
