package io.vigie.dashboards.store;

import io.vigie.alerting.alert.Alert;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * A searchable view of {@code vigie.alerts}, rebuilt from there whenever it is lost. Nothing can be
 * read without saying what the caller may see. Thread-safe.
 */
public interface AlertStore extends AutoCloseable {

  /**
   * The alerts that the scope sees and the query wants.
   *
   * @throws SearchSyntaxException when the query's text or cursor cannot be read
   */
  AlertPage search(Scope scope, AlertQuery query);

  /** The alert, when it is there and the scope sees it. */
  Optional<Alert> get(Scope scope, String id);

  /**
   * Takes alerts in; of each id the highest version wins, whatever the order of arrival. What was
   * put is found by the next search.
   *
   * @param offsets by partition, the offset to go on reading from after this batch
   */
  void put(Collection<Alert> alerts, Map<Integer, Long> offsets);

  /** Forgets alerts that were erased from the log. */
  void remove(Collection<String> ids);

  /** Where to go on reading, by partition; empty when everything has to be read again. */
  Map<Integer, Long> offsets();

  @Override
  void close();
}
