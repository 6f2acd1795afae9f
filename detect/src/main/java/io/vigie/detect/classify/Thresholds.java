package io.vigie.detect.classify;

import io.vigie.detect.harm.Harm;
import java.util.EnumMap;
import java.util.Map;

/**
 * From which score a harm is reported. The shipped ones were chosen on invented minimal pairs and,
 * for what the linear model alone can tell, on held-out training data; none on data that the
 * product is shown with.
 */
final class Thresholds {
  private static final double USUAL = 0.5;
  private static final Map<Harm, Double> SHIPPED = shipped();

  private final Map<Harm, Double> values = new EnumMap<>(SHIPPED);

  /**
   * @param overrides what differs from the shipped ones
   */
  Thresholds(Map<Harm, Double> overrides) {
    values.putAll(overrides);
  }

  double of(Harm harm) {
    return values.getOrDefault(harm, USUAL);
  }

  private static Map<Harm, Double> shipped() {
    Map<Harm, Double> shipped = new EnumMap<>(Harm.class);
    for (Harm harm : Harm.values()) {
      shipped.put(harm, USUAL);
    }
    return shipped;
  }
}
