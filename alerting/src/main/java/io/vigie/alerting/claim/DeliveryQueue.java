package io.vigie.alerting.claim;

import io.vigie.alerting.claim.ClaimDelivery.State;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Notices and how far each has come; decides which is sent next. One notice of a tenant is in
 * flight at a time. A notice is forgotten, all but its id, once nothing more is sent by itself. Not
 * thread-safe.
 */
final class DeliveryQueue {
  private final Map<String, ClaimNotice> waiting = new LinkedHashMap<>();
  private final Map<String, ClaimDelivery> deliveries = new HashMap<>();
  private final Map<State, Long> counts = new EnumMap<>(State.class);
  private final Set<String> tenantsInFlight = new HashSet<>();

  /** Takes a notice; one that is known already changes nothing. */
  void offer(ClaimNotice notice) {
    ClaimDelivery delivery = deliveries.get(notice.fnolId());
    if (delivery == null || !delivery.state().isFinal()) {
      waiting.putIfAbsent(notice.fnolId(), notice);
    }
  }

  /** Takes a record of how far a notice has come; one that is not newer changes nothing. */
  void record(ClaimDelivery delivery) {
    ClaimDelivery known = deliveries.get(delivery.fnolId());
    if (known != null && !delivery.at().isAfter(known.at())) {
      return;
    }
    put(delivery);
  }

  /** Takes a record that was made here, and so is the newest. */
  void put(ClaimDelivery delivery) {
    ClaimDelivery before = deliveries.put(delivery.fnolId(), delivery);
    if (before != null) {
      counts.merge(before.state(), -1L, Long::sum);
    }
    counts.merge(delivery.state(), 1L, Long::sum);
    if (delivery.state().isFinal()) {
      waiting.remove(delivery.fnolId());
    }
  }

  /** How far a notice has come; never sent when nothing is known. */
  ClaimDelivery delivery(ClaimNotice notice, Instant now) {
    ClaimDelivery known = deliveries.get(notice.fnolId());
    return known != null
        ? known
        : new ClaimDelivery(notice.fnolId(), State.PENDING, 0, now, null, null, null, null);
  }

  /**
   * The notices to send now, at most one a tenant that has none in flight, the oldest due first.
   */
  List<ClaimNotice> due(Instant now, Collection<String> reachableTenants) {
    Map<String, ClaimNotice> firsts = new LinkedHashMap<>();
    waiting.values().stream()
        .filter(notice -> reachableTenants.contains(notice.tenant()))
        .filter(notice -> !tenantsInFlight.contains(notice.tenant()))
        .filter(notice -> !dueAt(notice).isAfter(now))
        .sorted(Comparator.comparing(this::dueAt))
        .forEach(notice -> firsts.putIfAbsent(notice.tenant(), notice));
    return List.copyOf(firsts.values());
  }

  /** When the next notice is due; empty when none is. */
  Optional<Instant> nextDue(Collection<String> reachableTenants) {
    return waiting.values().stream()
        .filter(notice -> reachableTenants.contains(notice.tenant()))
        .filter(notice -> !tenantsInFlight.contains(notice.tenant()))
        .map(this::dueAt)
        .min(Instant::compareTo);
  }

  /** The notices of tenants that have no claim intake. */
  List<ClaimNotice> unreachable(Collection<String> reachableTenants) {
    return waiting.values().stream()
        .filter(notice -> !reachableTenants.contains(notice.tenant()))
        .toList();
  }

  /** What is known of a notice. */
  @Nullable ClaimDelivery known(String fnolId) {
    return deliveries.get(fnolId);
  }

  void started(ClaimNotice notice) {
    tenantsInFlight.add(notice.tenant());
  }

  void finished(ClaimNotice notice) {
    tenantsInFlight.remove(notice.tenant());
  }

  int inFlight() {
    return tenantsInFlight.size();
  }

  /** How many notices stand in each state. */
  long count(State state) {
    return counts.getOrDefault(state, 0L);
  }

  /** How many notices wait to be sent. */
  int size() {
    return waiting.size();
  }

  private Instant dueAt(ClaimNotice notice) {
    ClaimDelivery delivery = deliveries.get(notice.fnolId());
    Instant next = delivery == null ? null : delivery.nextAttemptAt();
    return next == null ? notice.createdAt() : next;
  }
}
