package io.vigie.dashboards.feed;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a fold made of the record at each offset, for the request that wrote it: known at once when
 * it is folded already, else as soon as it is. Guarded by its owner's lock.
 *
 * @param <V> the answer
 */
final class AnswersByPlace<V> {
  private static final int ANSWERS_KEPT = 10_000;

  private record Place(int partition, long offset) {}

  private final Map<Place, CompletableFuture<V>> waiting = new HashMap<>();
  private final Map<Integer, Long> folded = new HashMap<>();
  private final Map<Place, V> recent =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Place, V> eldest) {
          return size() > ANSWERS_KEPT;
        }
      };

  /** The answer to the record at this offset. */
  CompletableFuture<V> at(int partition, long offset) {
    Place place = new Place(partition, offset);
    V known = recent.get(place);
    if (known != null) {
      return CompletableFuture.completedFuture(known);
    }
    if (folded.getOrDefault(partition, 0L) > offset) {
      return CompletableFuture.failedFuture(
          new IllegalStateException("the record at " + place + " cannot be read, or is too old"));
    }
    return waiting.computeIfAbsent(place, missing -> new CompletableFuture<>());
  }

  /**
   * Folds a batch; what was folded before, because the batch failed half way and comes again, is
   * left out.
   *
   * @param fold answers a record; null when it cannot be read
   */
  void fold(List<LogRecord> batch, Map<Integer, Long> next, Function<LogRecord, @Nullable V> fold) {
    for (LogRecord written : batch) {
      if (folded.getOrDefault(written.partition(), 0L) <= written.offset()) {
        answer(new Place(written.partition(), written.offset()), fold.apply(written));
        folded.put(written.partition(), written.offset() + 1);
      }
    }
    folded.putAll(next);
  }

  private void answer(Place place, @Nullable V answer) {
    CompletableFuture<V> request = waiting.remove(place);
    if (answer != null) {
      recent.put(place, answer);
    }
    if (request != null && answer != null) {
      request.complete(answer);
    } else if (request != null) {
      request.completeExceptionally(new IllegalStateException("the record cannot be read"));
    }
  }
}
