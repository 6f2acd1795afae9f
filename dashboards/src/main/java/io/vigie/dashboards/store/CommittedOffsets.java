package io.vigie.dashboards.store;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The offsets of the log in the user data of a Lucene commit, beside the layout's version. */
final class CommittedOffsets {
  private static final String LAYOUT = "layout";
  private static final String CURRENT = "1";
  private static final String PARTITION = "partition.";

  private CommittedOffsets() {}

  static boolean sameLayout(Map<String, String> userData) {
    return CURRENT.equals(userData.get(LAYOUT));
  }

  static Map<String, String> write(Map<Integer, Long> offsets) {
    Map<String, String> userData = new HashMap<>();
    userData.put(LAYOUT, CURRENT);
    offsets.forEach(
        (partition, offset) -> userData.put(PARTITION + partition, Long.toString(offset)));
    return userData;
  }

  static Map<Integer, Long> read(@Nullable Iterable<Map.Entry<String, String>> userData) {
    Map<Integer, Long> offsets = new HashMap<>();
    if (userData == null) {
      return offsets;
    }
    for (Map.Entry<String, String> entry : userData) {
      if (entry.getKey().startsWith(PARTITION)) {
        int partition = Integer.parseInt(entry.getKey().substring(PARTITION.length()));
        offsets.put(partition, Long.parseLong(entry.getValue()));
      }
    }
    return offsets;
  }
}
