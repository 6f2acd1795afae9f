package io.vigie.dashboards.feed;

import io.vigie.dashboards.store.Scope;
import io.vigie.detect.ambiguity.AmbiguousMention;
import io.vigie.detect.ambiguity.NameChoice;
import io.vigie.detect.json.DetectCodecs;
import io.vigie.ingest.health.Component;
import io.vigie.ingest.health.Health;
import io.vigie.ingest.json.MalformedRecordException;
import io.vigie.ingest.json.RecordCodec;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Folds {@code vigie.ambiguous} and {@code vigie.choices}: whom people have to identify, and what
 * they answered. Nothing is held longer than the topics hold it. Thread-safe.
 */
public final class AmbiguousBook implements Component {
  /** As long as the topics keep their records: the texts may be about nobody insured. */
  static final Duration KEPT = Duration.ofHours(23);

  private static final Logger LOG = LoggerFactory.getLogger(AmbiguousBook.class);
  private static final String NAME = "who is it?";
  private static final Comparator<QuestionShelf.Held> NEWEST_FIRST =
      Comparator.comparing(QuestionShelf.Held::since)
          .reversed()
          .thenComparing(held -> held.question().id());

  private final InstantSource clock;
  private final QuestionShelf harmful = new QuestionShelf();
  private final QuestionShelf harmless = new QuestionShelf();
  private final Map<String, NameChoice> choices = new LinkedHashMap<>();
  private final AnswersByPlace<Ruling> rulings = new AnswersByPlace<>();

  public AmbiguousBook(InstantSource clock) {
    this.clock = clock;
  }

  /**
   * What became of an answer.
   *
   * @param counts whether it was the first
   * @param first the answer that counts
   */
  public record Ruling(boolean counts, NameChoice first) {}

  /**
   * A question as it stands.
   *
   * @param since when it was asked
   * @param choice what was answered, without text; null while it waits
   */
  public record Entry(AmbiguousMention question, Instant since, @Nullable NameChoice choice) {}

  /**
   * What to list.
   *
   * @param answered whether to list what was answered, instead of what waits
   * @param harmful whether to leave out what would raise no alert
   */
  public record Filter(boolean answered, boolean harmful) {}

  /** One page, newest first; {@code nextCursor} is null on the last. */
  public record Page(List<Entry> items, @Nullable String nextCursor, long total) {
    public Page {
      items = List.copyOf(items);
    }
  }

  /** The question, when it is there and the scope sees its insurer. */
  public synchronized Optional<Entry> find(Scope scope, String id) {
    expire();
    return Stream.of(harmful, harmless)
        .flatMap(shelf -> Optional.ofNullable(shelf.get(id)).stream())
        .filter(held -> scope.seesTenant(held.question().tenant()))
        .map(this::entry)
        .findFirst();
  }

  /**
   * Questions that the scope sees, newest first.
   *
   * @param cursor the id of the last question of the page before; null for the first page
   */
  public synchronized Page list(Scope scope, Filter filter, @Nullable String cursor, int size) {
    List<QuestionShelf.Held> all = held(scope, filter).sorted(NEWEST_FIRST).toList();
    QuestionShelf.Held last = cursor == null ? null : heldUnder(cursor);
    List<QuestionShelf.Held> rest =
        last == null
            ? all
            : all.stream().filter(held -> NEWEST_FIRST.compare(held, last) > 0).toList();
    List<Entry> items = rest.stream().limit(size).map(this::entry).toList();
    String next = rest.size() > size ? items.get(items.size() - 1).question().id() : null;
    return new Page(items, next, all.size());
  }

  /** How many questions the scope sees. */
  public synchronized long count(Scope scope, Filter filter) {
    return held(scope, filter).count();
  }

  /** The ruling on the answer at this offset of {@code vigie.choices}, as soon as it is folded. */
  public synchronized CompletableFuture<Ruling> rulingAt(int partition, long offset) {
    return rulings.at(partition, offset);
  }

  /** The fold of {@code vigie.ambiguous}. */
  public TopicFold questions() {
    return (batch, next) -> batch.forEach(this::ask);
  }

  /** The fold of {@code vigie.choices}. */
  public TopicFold choices() {
    return (batch, next) -> {
      synchronized (this) {
        rulings.fold(batch, next, this::answer);
      }
    };
  }

  /** Takes a question in. */
  public synchronized void ask(AmbiguousMention question, Instant asked) {
    boolean harms = !question.harms().isEmpty();
    (harms ? harmless : harmful).remove(question.id());
    (harms ? harmful : harmless).put(question, asked);
    expire();
  }

  /** Takes an answer in; the first one counts. */
  public synchronized Ruling answer(NameChoice choice) {
    NameChoice first = choices.computeIfAbsent(choice.ambiguousId(), id -> choice.withoutText());
    return new Ruling(choice.countsAfter(first.id()), first);
  }

  @Override
  public synchronized Health check() {
    long waiting = count(Scope.everything(), new Filter(false, false));
    long grave = count(Scope.everything(), new Filter(false, true));
    String reason =
        waiting + " ambiguous mentions wait for an answer, " + grave + " of them with a harm";
    long dropped = harmful.dropped() + harmless.dropped();
    return Health.up(NAME, dropped == 0 ? reason : reason + "; no room for " + dropped + " older");
  }

  @Override
  public void close() {
    // It holds nothing but memory.
  }

  private void ask(LogRecord written) {
    decode(DetectCodecs.AMBIGUOUS, written)
        .ifPresent(question -> ask(question, Instant.ofEpochMilli(written.timestamp())));
  }

  private @Nullable Ruling answer(LogRecord written) {
    return decode(DetectCodecs.CHOICE, written).map(this::answer).orElse(null);
  }

  private Stream<QuestionShelf.Held> held(Scope scope, Filter filter) {
    expire();
    return (filter.harmful() ? harmful.all() : Stream.concat(harmful.all(), harmless.all()))
        .filter(held -> scope.seesTenant(held.question().tenant()))
        .filter(held -> choices.containsKey(held.question().id()) == filter.answered());
  }

  private QuestionShelf.@Nullable Held heldUnder(String id) {
    QuestionShelf.Held held = harmful.get(id);
    return held == null ? harmless.get(id) : held;
  }

  private Entry entry(QuestionShelf.Held held) {
    return new Entry(held.question(), held.since(), choices.get(held.question().id()));
  }

  private void expire() {
    Instant before = clock.instant().minus(KEPT);
    harmful.expire(before);
    harmless.expire(before);
    Iterator<NameChoice> oldest = choices.values().iterator();
    while (oldest.hasNext() && oldest.next().at().isBefore(before.minus(KEPT))) {
      oldest.remove();
    }
  }

  private static <T> Optional<T> decode(RecordCodec<T> codec, LogRecord written) {
    try {
      return written.value() == null
          ? Optional.empty()
          : Optional.of(codec.decode(written.value()));
    } catch (MalformedRecordException e) {
      LOG.warn(
          "the {} at {}:{} cannot be read and does not count: {}",
          codec.schema(),
          written.partition(),
          written.offset(),
          e.getMessage());
      return Optional.empty();
    }
  }
}
