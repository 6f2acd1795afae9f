package io.vigie.dashboards.feed;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vigie.alerting.claim.ClaimDelivery;
import io.vigie.alerting.claim.ClaimNotice;
import io.vigie.alerting.claim.ClaimStatus;
import io.vigie.alerting.json.AlertingCodecs;
import io.vigie.dashboards.store.Scope;
import io.vigie.ingest.json.MalformedRecordException;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Folds {@code vigie.claims}: notices, how far their delivery is, what insurers answered. */
public final class ClaimBook implements TopicFold {
  private static final Logger LOG = LoggerFactory.getLogger(ClaimBook.class);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Comparator<Claim> NEWEST_FIRST =
      Comparator.comparing((Claim claim) -> claim.notice().createdAt())
          .reversed()
          .thenComparing(claim -> claim.notice().fnolId());

  private final Map<String, ClaimNotice> notices = new HashMap<>();
  private final Map<String, ClaimDelivery> deliveries = new HashMap<>();
  private final Map<String, ClaimStatus> statuses = new HashMap<>();

  /** The claim, when it is there and the scope sees it. */
  public synchronized Optional<Claim> find(Scope scope, String fnolId) {
    return Optional.ofNullable(notices.get(fnolId))
        .filter(notice -> sees(scope, notice))
        .map(this::claim);
  }

  /**
   * The claims that the scope sees, newest first.
   *
   * @param cursor the id of the last claim of the page before; null for the first page
   */
  public synchronized ClaimPage list(Scope scope, @Nullable String cursor, int size) {
    List<Claim> all =
        notices.values().stream()
            .filter(notice -> sees(scope, notice))
            .map(this::claim)
            .sorted(NEWEST_FIRST)
            .toList();
    Claim last = cursor == null ? null : find(scope, cursor).orElse(null);
    List<Claim> rest =
        last == null
            ? all
            : all.stream().filter(claim -> NEWEST_FIRST.compare(claim, last) > 0).toList();
    List<Claim> items = rest.subList(0, Math.min(size, rest.size()));
    boolean more = rest.size() > size;
    String next = more ? items.get(items.size() - 1).notice().fnolId() : null;
    return new ClaimPage(items, next, all.size());
  }

  /** Takes one record in, by its schema; null means erased. */
  public synchronized void apply(String key, byte @Nullable [] value) {
    if (value == null) {
      forget(key);
      return;
    }
    try {
      take(value);
    } catch (MalformedRecordException e) {
      LOG.warn("claim record {} cannot be read and is not shown: {}", key, e.getMessage());
    }
  }

  @Override
  public void accept(List<LogRecord> batch, Map<Integer, Long> next) {
    batch.forEach(written -> apply(written.keyOrEmpty(), written.value()));
  }

  private void take(byte[] value) throws MalformedRecordException {
    String schema = schemaOf(value);
    if (AlertingCodecs.CLAIM_DELIVERY.schema().equals(schema)) {
      ClaimDelivery delivery = AlertingCodecs.CLAIM_DELIVERY.decode(value);
      deliveries.put(delivery.fnolId(), delivery);
    } else if (AlertingCodecs.CLAIM_STATUS.schema().equals(schema)) {
      ClaimStatus status = AlertingCodecs.CLAIM_STATUS.decode(value);
      statuses.put(status.fnolId(), status);
    } else {
      ClaimNotice notice = AlertingCodecs.CLAIM_NOTICE.decode(value);
      notices.put(notice.fnolId(), notice);
    }
  }

  private void forget(String key) {
    int mark = key.indexOf('#');
    String fnolId = mark < 0 ? key : key.substring(0, mark);
    switch (mark < 0 ? "" : key.substring(mark)) {
      case "#delivery" -> deliveries.remove(fnolId);
      case "#status" -> statuses.remove(fnolId);
      default -> notices.remove(fnolId);
    }
  }

  private Claim claim(ClaimNotice notice) {
    return new Claim(notice, deliveries.get(notice.fnolId()), statuses.get(notice.fnolId()));
  }

  private static boolean sees(Scope scope, ClaimNotice notice) {
    return scope.sees(notice.tenant(), notice.insured().partyId());
  }

  private static String schemaOf(byte[] value) throws MalformedRecordException {
    try {
      return JSON.readTree(value).path("schema").asText();
    } catch (IOException e) {
      throw new MalformedRecordException("not JSON", e);
    }
  }
}
