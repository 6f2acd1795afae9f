package io.vigie.dashboards.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.dashboards.feed.AmbiguousBook.Filter;
import io.vigie.dashboards.sample.SampleQuestion;
import io.vigie.dashboards.store.Scope;
import io.vigie.detect.ambiguity.AmbiguousMention;
import io.vigie.detect.ambiguity.NameChoice;
import io.vigie.detect.harm.Harm;
import io.vigie.detect.json.DetectCodecs;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AmbiguousBookTest {
  private static final Instant NOON = Instant.parse("2026-03-14T12:00:00Z");
  private static final Filter WAITING = new Filter(false, false);
  private static final Scope ALL = Scope.everything();

  private Instant now = NOON;
  private final InstantSource clock = () -> now;
  private final AmbiguousBook book = new AmbiguousBook(clock);
  private final AmbiguousMention harmful = question("north", "Horizon escroc", Harm.DEFAMATION);
  private final AmbiguousMention harmless = question("south", "Horizon ouvre demain");

  @Test
  void eachScopeSeesAndCountsItsOwnInsurersOnly() {
    ask(harmful, NOON);
    ask(harmless, NOON);
    Scope north = Scope.ofTenants("north");
    assertThat(ids(north, WAITING)).containsExactly(harmful.id());
    assertThat(book.find(north, harmful.id())).isPresent();
    assertThat(book.find(north, harmless.id())).isEmpty();
    assertThat(book.count(north, WAITING)).isEqualTo(1);
    assertThat(book.count(Scope.ofParties("p-1"), WAITING)).isZero();
  }

  @Test
  void listsNewestFirstInPagesAndByKind() {
    List<String> asked = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      AmbiguousMention question = question("north", "Horizon numéro " + i);
      ask(question, NOON.minusSeconds(i));
      asked.add(question.id());
    }
    AmbiguousBook.Page first = book.list(ALL, WAITING, null, 2);
    AmbiguousBook.Page second = book.list(ALL, WAITING, first.nextCursor(), 2);
    AmbiguousBook.Page third = book.list(ALL, WAITING, second.nextCursor(), 2);
    List<String> listed = new ArrayList<>();
    List.of(first, second, third)
        .forEach(page -> page.items().forEach(one -> listed.add(one.question().id())));
    assertThat(listed).isEqualTo(asked);
    assertThat(third.nextCursor()).isNull();
    assertThat(first.total()).isEqualTo(5);
    assertThat(ids(ALL, new Filter(false, true))).isEmpty();
  }

  @Test
  void theFirstAnswerCountsAndKeepsNoText() {
    ask(harmful, NOON);
    AmbiguousBook.Ruling first = book.answer(choice("ch-1", harmful, "p-1"));
    AmbiguousBook.Ruling late = book.answer(choice("ch-2", harmful, null));
    assertThat(first.counts()).isTrue();
    assertThat(late.counts()).isFalse();
    assertThat(late.first().id()).isEqualTo("ch-1");
    assertThat(late.first().ambiguous()).isNull();
    assertThat(book.answer(choice("ch-1", harmful, "p-1")).counts()).isTrue();
    assertThat(ids(ALL, WAITING)).isEmpty();
    assertThat(ids(ALL, new Filter(true, false))).containsExactly(harmful.id());
  }

  @Test
  void twoServersRuleAlikeByTheOrderOfTheTopic() {
    AmbiguousBook other = new AmbiguousBook(clock);
    List<LogRecord> log =
        List.of(
            written(0, choice("ch-1", harmful, "p-1")),
            new LogRecord(0, 1, "x", "{}".getBytes(StandardCharsets.UTF_8), 0),
            written(2, choice("ch-2", harmful, null)));
    for (AmbiguousBook server : List.of(book, other)) {
      var waits = server.rulingAt(0, 0);
      var unreadable = server.rulingAt(0, 1);
      assertThat(waits).isNotDone();
      server.choices().accept(log.subList(0, 2), Map.of(0, 2L));
      server.choices().accept(log, Map.of(0, 3L)); // a batch that comes again counts once
      assertThat(waits.join().counts()).isTrue();
      assertThat(server.rulingAt(0, 2).join().counts()).isFalse();
      assertThat(unreadable).isCompletedExceptionally();
    }
  }

  @Test
  void aQuestionAskedAgainIsOneAndKeepsItsTime() {
    ask(harmful, NOON.minusSeconds(60));
    ask(harmful, NOON);
    assertThat(book.find(ALL, harmful.id()))
        .map(AmbiguousBook.Entry::since)
        .contains(NOON.minusSeconds(60));
    assertThat(book.count(ALL, WAITING)).isEqualTo(1);
  }

  @Test
  void forgetsTheTextWhenTheTopicWould() {
    ask(harmful, NOON);
    book.answer(choice("ch-1", harmful, "p-1"));
    now = NOON.plus(Duration.ofHours(23));
    assertThat(book.find(ALL, harmful.id())).isPresent();
    now = now.plusSeconds(1);
    assertThat(book.find(ALL, harmful.id())).isEmpty();
    assertThat(ids(ALL, new Filter(true, false))).isEmpty();
  }

  @Test
  void holdsNoMoreThanItHasRoomForAndSaysSo() {
    for (int i = 0; i < 10_005; i++) {
      ask(question("north", "Horizon " + i), NOON);
    }
    ask(harmful, NOON);
    assertThat(book.count(ALL, WAITING)).isEqualTo(10_001);
    assertThat(book.find(ALL, harmful.id())).isPresent();
    assertThat(book.check().reason())
        .isEqualTo(
            "10001 ambiguous mentions wait for an answer, 1 of them with a harm;"
                + " no room for 5 older");
  }

  private List<String> ids(Scope scope, Filter filter) {
    return book.list(scope, filter, null, 50).items().stream()
        .map(entry -> entry.question().id())
        .toList();
  }

  /** As a server reads it from the topic. */
  private void ask(AmbiguousMention question, Instant at) {
    byte[] json = DetectCodecs.AMBIGUOUS.encode(question);
    LogRecord written = new LogRecord(0, 0, question.id(), json, at.toEpochMilli());
    book.questions().accept(List.of(written), Map.of(0, 1L));
  }

  private static LogRecord written(long offset, NameChoice choice) {
    byte[] json = DetectCodecs.CHOICE.encode(choice);
    return new LogRecord(0, offset, choice.ambiguousId(), json, NOON.toEpochMilli());
  }

  private static NameChoice choice(String id, AmbiguousMention question, @Nullable String partyId) {
    return new NameChoice(
        id, question.id(), question.mentionId(), question.tenant(), partyId, "ana", NOON, question);
  }

  private static AmbiguousMention question(String tenant, String text, Harm... harms) {
    return SampleQuestion.of(tenant, "Horizon", text, List.of(harms), "p-1");
  }
}
