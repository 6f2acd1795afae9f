package io.vigie.detect.encoder;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vigie.detect.harm.Harm;
import io.vigie.detect.harm.Stance;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * What {@code model.json} says of a model.
 *
 * @param version name and version, for example {@code encoder-1}
 * @param harms the columns of the first output
 * @param stances the columns of the second output
 * @param markers how the insured and other named people stand in a text, in this order
 * @param longest pieces that fit into one window, its two ends included
 * @param sha256 hexadecimal digests of the other files, by name
 */
record EncoderDescription(
    String version,
    List<Harm> harms,
    List<Stance> stances,
    List<String> markers,
    int longest,
    Map<String, String> sha256) {
  private static final ObjectMapper JSON =
      new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);
  private static final int SHORTEST = 16;

  @SuppressWarnings("NullAway") // a damaged file may leave anything out
  EncoderDescription {
    require(version != null && harms != null && stances != null && markers != null, "fields");
    require(longest >= SHORTEST, "longest of at least " + SHORTEST);
    require(markers.size() == 2, "two markers");
    require(sha256 != null, "digests");
    harms = List.copyOf(harms);
    stances = List.copyOf(stances);
    markers = List.copyOf(markers);
    sha256 = Map.copyOf(sha256);
  }

  static EncoderDescription read(byte[] json) throws IOException {
    return JSON.readValue(json, EncoderDescription.class);
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new IllegalArgumentException("model.json should have " + what);
    }
  }
}
