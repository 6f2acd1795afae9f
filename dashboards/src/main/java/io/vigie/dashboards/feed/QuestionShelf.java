package io.vigie.dashboards.feed;

import io.vigie.detect.ambiguity.AmbiguousMention;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Questions in the order in which they came, no more than a server can hold: when it is full, the
 * oldest goes.
 */
final class QuestionShelf {
  private static final int MOST_QUESTIONS = 10_000;
  private static final long MOST_CHARACTERS = 8L * 1024 * 1024;

  private final Map<String, Held> held = new LinkedHashMap<>();
  private long characters;
  private long dropped;

  /**
   * A question.
   *
   * @param since when it was first asked
   */
  record Held(AmbiguousMention question, Instant since) {
    int size() {
      return question.mention().textOrEmpty().length() + question.mention().titleOrEmpty().length();
    }
  }

  /** Adds a question; one that is asked again keeps its time. */
  void put(AmbiguousMention question, Instant asked) {
    Held before = held.get(question.id());
    Held now = new Held(question, before == null ? asked : before.since());
    characters += now.size() - (before == null ? 0 : before.size());
    held.put(question.id(), now);
    while (held.size() > MOST_QUESTIONS || (characters > MOST_CHARACTERS && held.size() > 1)) {
      Iterator<Held> oldest = held.values().iterator();
      characters -= oldest.next().size();
      oldest.remove();
      dropped++;
    }
  }

  @Nullable Held get(String id) {
    return held.get(id);
  }

  void remove(String id) {
    Held gone = held.remove(id);
    characters -= gone == null ? 0 : gone.size();
  }

  /** Forgets what was asked before; the oldest come first, so that it looks at few others. */
  void expire(Instant before) {
    Iterator<Held> oldest = held.values().iterator();
    while (oldest.hasNext()) {
      Held one = oldest.next();
      if (!one.since().isBefore(before)) {
        return;
      }
      characters -= one.size();
      oldest.remove();
    }
  }

  Stream<Held> all() {
    return held.values().stream();
  }

  /** How many went for want of room. */
  long dropped() {
    return dropped;
  }
}
