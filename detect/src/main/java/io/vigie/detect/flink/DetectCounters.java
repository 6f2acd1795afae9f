package io.vigie.detect.flink;

import io.vigie.detect.detection.Examination;
import io.vigie.detect.match.MatchStatus;
import io.vigie.detect.match.PartyMatch;
import org.apache.flink.metrics.Counter;
import org.apache.flink.metrics.MetricGroup;

/**
 * What the job counts, in the metric group {@code vigie}: {@code mentions} examined, of them those
 * {@code matched} with certainty and those only {@code ambiguous}, and {@code detections}.
 */
record DetectCounters(Counter mentions, Counter matched, Counter ambiguous, Counter detections) {

  static DetectCounters in(MetricGroup operator) {
    MetricGroup vigie = operator.addGroup("vigie");
    return new DetectCounters(
        vigie.counter("mentions"),
        vigie.counter("matched"),
        vigie.counter("ambiguous"),
        vigie.counter("detections"));
  }

  void count(Examination examination) {
    mentions.inc();
    if (has(examination, MatchStatus.CERTAIN)) {
      matched.inc();
    } else if (has(examination, MatchStatus.AMBIGUOUS)) {
      ambiguous.inc();
    }
    detections.inc(examination.detections().size());
  }

  /** A mention that could not be examined was a mention all the same. */
  void countFailed() {
    mentions.inc();
  }

  private static boolean has(Examination examination, MatchStatus status) {
    return examination.matches().stream().map(PartyMatch::status).anyMatch(status::equals);
  }
}
