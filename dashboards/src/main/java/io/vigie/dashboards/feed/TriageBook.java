package io.vigie.dashboards.feed;

import io.vigie.alerting.json.AlertingCodecs;
import io.vigie.alerting.triage.Action;
import io.vigie.alerting.triage.Decision;
import io.vigie.alerting.triage.TriageFold;
import io.vigie.alerting.triage.TriageLedger;
import io.vigie.alerting.triage.TriageState;
import io.vigie.alerting.triage.Verdict;
import io.vigie.ingest.json.MalformedRecordException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Folds {@code vigie.triage}: how each alert stands by decisions alone, the trail of accepted
 * decisions, and the verdict on the record at any offset for the request that wrote it.
 * Thread-safe.
 */
public final class TriageBook implements TopicFold {
  private static final Logger LOG = LoggerFactory.getLogger(TriageBook.class);
  private final TriageFold fold;
  private final TriageLedger ledger = TriageLedger.inMemory();
  private final Map<String, List<TrailEntry>> trails = new HashMap<>();
  private final AnswersByPlace<Verdict> verdicts = new AnswersByPlace<>();

  public TriageBook(TriageFold fold) {
    this.fold = fold;
  }

  /** How the alert stands by the decisions folded so far. */
  public synchronized TriageState stateOf(String alertId) {
    return ledger.of(alertId);
  }

  /** The accepted decisions about an alert, oldest first. */
  public synchronized List<TrailEntry> trailOf(String alertId) {
    return List.copyOf(trails.getOrDefault(alertId, List.of()));
  }

  /** The verdict on the decision at this offset, as soon as it is folded. */
  public synchronized CompletableFuture<Verdict> verdictAt(int partition, long offset) {
    return verdicts.at(partition, offset);
  }

  /** Takes a decision in that lies at no offset: for tests and sample data. */
  public synchronized Verdict apply(Decision decision) {
    Verdict verdict = fold.apply(ledger, decision);
    if (verdict.changed()) {
      remember(decision.alertId(), decision, verdict);
      if (decision.action() == Action.MERGE && decision.target() != null) {
        remember(decision.target(), decision, verdict);
      }
    }
    return verdict;
  }

  @Override
  public synchronized void accept(List<LogRecord> batch, Map<Integer, Long> next) {
    verdicts.fold(
        batch,
        next,
        written -> {
          Decision decision = decode(written);
          return decision == null ? null : apply(decision);
        });
  }

  private void remember(String alertId, Decision decision, Verdict verdict) {
    trails
        .computeIfAbsent(alertId, first -> new ArrayList<>())
        .add(new TrailEntry(decision, verdict.reason()));
  }

  private static @Nullable Decision decode(LogRecord written) {
    try {
      return written.value() == null ? null : AlertingCodecs.DECISION.decode(written.value());
    } catch (MalformedRecordException e) {
      LOG.warn(
          "the decision at {}:{} cannot be read and does not count: {}",
          written.partition(),
          written.offset(),
          e.getMessage());
      return null;
    }
  }
}
