package io.vigie.dashboards.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.alerting.alert.AlertIds;
import io.vigie.alerting.alert.AlertStatus;
import io.vigie.alerting.alert.AlertVersion;
import io.vigie.alerting.json.AlertingCodecs;
import io.vigie.alerting.triage.Action;
import io.vigie.alerting.triage.Decision;
import io.vigie.alerting.triage.Ruling;
import io.vigie.alerting.triage.TriageFold;
import io.vigie.alerting.triage.Verdict;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class TriageBookTest {
  private static final String ALERT = AlertIds.of("party", "detection");

  private final TriageBook book = new TriageBook(new TriageFold());

  @Test
  void answersWhoeverWaitsAtTheOffsetOfTheirOwnRecord() throws Exception {
    CompletableFuture<Verdict> first = book.verdictAt(0, 0);
    CompletableFuture<Verdict> second = book.verdictAt(0, 1);
    assertThat(first).isNotDone();
    book.accept(List.of(confirm(0, "one"), confirm(1, "two")), Map.of(0, 2L));
    assertThat(first.get().ruling()).isEqualTo(Ruling.ACCEPTED);
    assertThat(second.get().ruling()).isEqualTo(Ruling.STALE);
  }

  @Test
  void answersAtOnceWhatWasFoldedBeforeTheQuestion() throws Exception {
    book.accept(List.of(confirm(5, "one")), Map.of(0, 6L));
    assertThat(book.verdictAt(0, 5).get().isAccepted()).isTrue();
    assertThat(book.verdictAt(0, 2)).isCompletedExceptionally();
  }

  @Test
  void foldsABatchThatComesTwiceOnce() {
    List<LogRecord> batch = List.of(confirm(0, "one"));
    book.accept(batch, Map.of(0, 1L));
    book.accept(batch, Map.of(0, 1L));
    assertThat(book.stateOf(ALERT).accepted()).isEqualTo(1);
    assertThat(book.stateOf(ALERT).status()).isEqualTo(AlertStatus.CONFIRMED);
    assertThat(book.trailOf(ALERT)).hasSize(1);
  }

  @Test
  void passesOverWhatCannotBeRead() {
    CompletableFuture<Verdict> waiting = book.verdictAt(0, 0);
    book.accept(
        List.of(record(0, "rubbish".getBytes(StandardCharsets.UTF_8)), confirm(1, "one")),
        Map.of(0, 2L));
    assertThat(waiting).isCompletedExceptionally();
    assertThat(book.trailOf(ALERT)).hasSize(1);
  }

  private static LogRecord confirm(long offset, String id) {
    Decision decision =
        new Decision(
            id,
            ALERT,
            "ana",
            Instant.parse("2026-11-20T12:00:00Z"),
            Action.CONFIRM,
            null,
            null,
            null,
            AlertVersion.of(0, 1));
    return record(offset, AlertingCodecs.DECISION.encode(decision));
  }

  private static LogRecord record(long offset, byte[] value) {
    return new LogRecord(0, offset, AlertIds.partyKeyOf(ALERT), value, 0);
  }
}
