package io.vigie.dashboards.store;

import io.vigie.alerting.alert.Annexed;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The detections that alerts can no longer hold: a view of {@code vigie.annexes}. It knows no
 * tenants: the names of annexes stand in alerts, and whoever sees an alert may see what it counts.
 */
public interface AnnexStore extends AutoCloseable {

  /**
   * Takes detections in; one that is there already moves.
   *
   * @param newOffsets by partition, where the log goes on after these
   */
  void put(Collection<Annexed> annexed, Map<Integer, Long> newOffsets);

  /** Forgets detections, by id. */
  void remove(Collection<String> detectionIds);

  /** At most {@code size} detections of an annex, in the order of their places. */
  List<Annexed> after(String annex, long place, int size);

  /** Where the log goes on, by partition; empty when it was never read. */
  Map<Integer, Long> offsets();

  @Override
  void close();
}
