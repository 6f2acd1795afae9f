package io.vigie.dashboards.api;

import io.vigie.ingest.mention.StableId;
import java.util.LinkedHashMap;
import java.util.Map;

/** Remembers which mentions came lately, so that a sender that tries again makes no double. */
final class RecentMentions {
  private static final int MOST = 200_000;

  private final Map<String, Boolean> recent =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
          return size() > MOST;
        }
      };

  /** Whether this revision is new; from now on it is known. */
  synchronized boolean add(String id, int revision) {
    return recent.put(key(id, revision), true) == null;
  }

  synchronized void forget(String id, int revision) {
    recent.remove(key(id, revision));
  }

  /** Ids may be long; the key is not. */
  private static String key(String id, int revision) {
    return StableId.of("r", id, Integer.toString(revision));
  }
}
