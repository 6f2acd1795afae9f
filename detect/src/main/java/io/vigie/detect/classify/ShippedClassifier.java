package io.vigie.detect.classify;

import io.vigie.detect.DetectConfiguration;
import io.vigie.detect.encoder.EncoderUnavailableException;
import io.vigie.detect.encoder.TextEncoder;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Loads the classifier that ships with the product: the fine-tuned encoder with lexicon and linear
 * model as further signs; those alone where the encoder is switched off or can't be used.
 */
public final class ShippedClassifier {
  private static final Logger LOG = LoggerFactory.getLogger(ShippedClassifier.class);
  private static final String SHIPPED = "shipped";
  private static final String NONE = "none";

  private ShippedClassifier() {}

  /**
   * Reads every part.
   *
   * @throws IllegalStateException if lexicon or linear model is missing or broken; without the
   *     encoder it says so and goes on
   */
  public static HarmClassifier load(DetectConfiguration configuration) {
    LinearModel linear = LinearModel.shipped();
    String wanted = configuration.harm().encoder();
    if (wanted.equals(NONE)) {
      return with(linear, configuration);
    }
    try {
      return with(encoder(wanted), linear, configuration);
    } catch (EncoderUnavailableException e) {
      LOG.warn("The text encoder can't be used, words alone are judged: {}", e.getMessage());
      return with(linear, configuration);
    }
  }

  /** Lexicon and linear model alone, for example one that was just trained. */
  public static HarmClassifier with(LinearModel model, DetectConfiguration configuration) {
    return new LexicalClassifier(
        new LexicalReader(Lexicon.load(), model), thresholds(configuration), model.version());
  }

  private static HarmClassifier with(
      TextEncoder encoder, LinearModel linear, DetectConfiguration configuration) {
    return new EncoderClassifier(
        new LexicalReader(Lexicon.load(), linear),
        encoder,
        FusionModel.shipped(),
        thresholds(configuration));
  }

  private static TextEncoder encoder(String wanted) throws EncoderUnavailableException {
    return wanted.equals(SHIPPED) ? TextEncoder.shipped() : TextEncoder.in(Path.of(wanted));
  }

  private static Thresholds thresholds(DetectConfiguration configuration) {
    return new Thresholds(configuration.harm().thresholds());
  }
}
