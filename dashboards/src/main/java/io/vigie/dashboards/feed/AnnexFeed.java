package io.vigie.dashboards.feed;

import io.vigie.alerting.alert.Annexed;
import io.vigie.alerting.json.AlertingCodecs;
import io.vigie.dashboards.store.AnnexStore;
import io.vigie.ingest.json.MalformedRecordException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Folds {@code vigie.annexes} into the store of what alerts can no longer hold. */
public final class AnnexFeed implements TopicFold {
  private static final Logger LOG = LoggerFactory.getLogger(AnnexFeed.class);

  private final AnnexStore store;

  public AnnexFeed(AnnexStore store) {
    this.store = store;
  }

  @Override
  public Map<Integer, Long> startOffsets() {
    return store.offsets();
  }

  @Override
  public void accept(List<LogRecord> batch, Map<Integer, Long> next) {
    Map<String, Annexed> newest = new LinkedHashMap<>();
    for (LogRecord changed : batch) {
      byte[] value = changed.value();
      newest.remove(changed.keyOrEmpty());
      if (value != null) {
        decode(changed, value, newest);
      }
    }
    store.remove(
        batch.stream()
            .filter(changed -> changed.value() == null)
            .map(LogRecord::keyOrEmpty)
            .toList());
    store.put(newest.values(), next);
  }

  private static void decode(LogRecord changed, byte[] value, Map<String, Annexed> into) {
    try {
      into.put(changed.keyOrEmpty(), AlertingCodecs.ANNEXED.decode(value));
    } catch (MalformedRecordException e) {
      LOG.error(
          "annexed detection {} at {}:{} cannot be read and is not shown: {}",
          changed.keyOrEmpty(),
          changed.partition(),
          changed.offset(),
          e.getMessage());
    }
  }
}
