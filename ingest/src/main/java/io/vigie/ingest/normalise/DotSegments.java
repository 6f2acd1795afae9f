package io.vigie.ingest.normalise;

import java.util.ArrayDeque;
import java.util.Deque;

/** Resolves {@code .} and {@code ..} in a URL path (RFC 3986, section 5.2.4). */
final class DotSegments {
  private DotSegments() {}

  /** The path without dot segments, {@code /} when it is empty. */
  static String resolved(String path) {
    Deque<String> kept = new ArrayDeque<>();
    String[] segments = path.split("/", -1);
    for (int i = 1; i < segments.length; i++) {
      boolean last = i == segments.length - 1;
      add(kept, segments[i], last);
    }
    return "/" + String.join("/", kept);
  }

  private static void add(Deque<String> kept, String segment, boolean last) {
    boolean up = segment.equals("..");
    if (up) {
      kept.pollLast();
    }
    if (!up && !segment.equals(".")) {
      kept.addLast(segment);
    } else if (last) {
      kept.addLast("");
    }
  }
}
