package io.vigie.alerting.episode;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the episodes of one party are kept: keyed state in the job, memory in tests. */
public interface EpisodeStore {

  @Nullable Episode episode(String alertId);

  void putEpisode(Episode episode);

  /** Ids of the alerts filed under a key, in the order in which they were filed. */
  List<String> filedUnder(String key);

  void file(String key, List<String> alertIds);
}
