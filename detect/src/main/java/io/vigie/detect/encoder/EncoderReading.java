package io.vigie.detect.encoder;

import io.vigie.detect.harm.Harm;
import io.vigie.detect.harm.Stance;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What the encoder makes of a text.
 *
 * @param logits for each harm that the model knows, the highest of all windows; not calibrated
 * @param stances probabilities that add to 1, of the window that speaks of the likeliest harm
 */
public record EncoderReading(Map<Harm, Double> logits, Map<Stance, Double> stances) {

  public EncoderReading {
    logits = Collections.unmodifiableMap(new EnumMap<>(logits));
    stances = Collections.unmodifiableMap(new EnumMap<>(stances));
  }

  /** The logit of a harm; of one that the model doesn't know, one that means never. */
  public double logit(Harm harm) {
    return logits.getOrDefault(harm, UNKNOWN);
  }

  private static final double UNKNOWN = -20;

  /** The likeliest stance. */
  public Stance stance() {
    return stances.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }
}
