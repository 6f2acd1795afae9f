package io.vigie.detect;

import io.vigie.detect.harm.Harm;
import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The {@code detect.harm} section.
 *
 * @param thresholds probability, 0 to 1, from which a harm is reported; holds only what differs
 *     from the threshold that the model was shipped with
 * @param encoder the text encoder: {@code shipped}, {@code none}, or a folder with another one
 */
public record HarmConfiguration(Map<Harm, Double> thresholds, String encoder)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("NullAway") // the file may leave anything out
  public HarmConfiguration {
    thresholds = inOrder(thresholds == null ? Map.of() : thresholds);
    thresholds.forEach(HarmConfiguration::requireProbability);
    encoder = encoder == null ? "shipped" : encoder;
  }

  /** No override. */
  @SuppressWarnings("NullAway") // the constructor fills it
  public static HarmConfiguration defaults() {
    return new HarmConfiguration(Map.of(), null);
  }

  private static Map<Harm, Double> inOrder(Map<Harm, Double> thresholds) {
    Map<Harm, Double> sorted = new EnumMap<>(Harm.class);
    sorted.putAll(thresholds);
    return Collections.unmodifiableMap(sorted);
  }

  @SuppressWarnings("NullAway") // a key without a value reads as null
  private static void requireProbability(Harm harm, Double value) {
    if (value == null || !(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(
          "thresholds." + harm + " should be between 0 and 1: was " + value);
    }
  }
}
