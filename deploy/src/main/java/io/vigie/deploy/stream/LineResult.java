package io.vigie.deploy.stream;

import io.vigie.ingest.json.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one input line became.
 *
 * @param output JSON objects to write, one a line
 * @param problem why the line was refused; null when it was read
 */
public record LineResult(List<byte[]> output, @Nullable Problem problem) {

  public LineResult {
    output = List.copyOf(output);
  }

  public static LineResult of(List<byte[]> output) {
    return new LineResult(output, null);
  }

  public static LineResult refused(String origin, String reason) {
    return new LineResult(List.of(), new Problem(origin, reason));
  }
}
