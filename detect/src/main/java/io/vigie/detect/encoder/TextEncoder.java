package io.vigie.detect.encoder;

import ai.onnxruntime.OrtException;
import io.vigie.detect.harm.Harm;
import io.vigie.detect.harm.Stance;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The fine-tuned encoder: all harms and the stance of a text at once. Reads at most three windows
 * of a text. Thread-safe; each call uses one core.
 */
public final class TextEncoder implements AutoCloseable {
  /** Name and version of the model on the class path. */
  public static final String SHIPPED = "encoder-1";

  private static final int BATCH = 16;

  private final EncoderDescription description;
  private final Pieces pieces;
  private final Network network;

  private TextEncoder(EncoderDescription description, Pieces pieces, Network network) {
    this.description = description;
    this.pieces = pieces;
    this.network = network;
  }

  /** The model that ships with the product. */
  public static TextEncoder shipped() throws EncoderUnavailableException {
    return load(EncoderFiles.onClassPath(SHIPPED));
  }

  /** The model of a folder with {@code model.json}, {@code model.onnx}, {@code tokenizer.json}. */
  public static TextEncoder in(Path folder) throws EncoderUnavailableException {
    return load(EncoderFiles.in(folder));
  }

  private static TextEncoder load(EncoderFiles files) throws EncoderUnavailableException {
    try {
      EncoderDescription description =
          EncoderDescription.read(files.read(EncoderFiles.DESCRIPTION));
      byte[] tokenizer = files.verified(EncoderFiles.TOKENIZER, description);
      byte[] model = files.verified(EncoderFiles.MODEL, description);
      Pieces pieces = new Pieces(tokenizer, description.longest());
      return new TextEncoder(description, pieces, new Network(model));
    } catch (IOException | OrtException | RuntimeException | LinkageError e) {
      throw new EncoderUnavailableException(reason(e), e);
    }
  }

  private static String reason(Throwable problem) {
    return problem.getMessage() == null ? problem.toString() : problem.getMessage();
  }

  /** Name and version of the model. */
  public String version() {
    return description.version();
  }

  /** Reads one text. */
  public EncoderReading read(EncoderInput input) {
    return read(List.of(input)).get(0);
  }

  /** Reads texts, batching windows of like length; the answers are in the order of the texts. */
  public List<EncoderReading> read(List<EncoderInput> inputs) {
    List<Window> windows = new ArrayList<>();
    for (int i = 0; i < inputs.size(); i++) {
      for (long[] window : pieces.windows(inputs.get(i))) {
        windows.add(new Window(i, window));
      }
    }
    windows.sort(Comparator.comparingInt(window -> window.pieces().length));
    Highest[] highest = new Highest[inputs.size()];
    Arrays.setAll(highest, i -> new Highest(description));
    for (int start = 0; start < windows.size(); start += BATCH) {
      run(windows.subList(start, Math.min(windows.size(), start + BATCH)), highest);
    }
    return Arrays.stream(highest).map(Highest::reading).toList();
  }

  private record Window(int input, long[] pieces) {}

  private void run(List<Window> windows, Highest[] highest) {
    try {
      Network.Answers answers = network.run(windows.stream().map(Window::pieces).toList());
      for (int i = 0; i < windows.size(); i++) {
        highest[windows.get(i).input()].add(answers.harms()[i], answers.stances()[i]);
      }
    } catch (OrtException e) {
      throw new IllegalStateException("the encoder failed: " + e.getMessage(), e);
    }
  }

  /** Gathers the windows of one text. */
  private static final class Highest {
    private final EncoderDescription description;
    private final Map<Harm, Double> logits = new EnumMap<>(Harm.class);
    private float[] stances = new float[0];
    private double surest = Double.NEGATIVE_INFINITY;

    Highest(EncoderDescription description) {
      this.description = description;
    }

    void add(float[] harms, float[] windowStances) {
      for (int i = 0; i < harms.length; i++) {
        logits.merge(description.harms().get(i), (double) harms[i], Math::max);
        if (harms[i] > surest) {
          surest = harms[i];
          stances = windowStances;
        }
      }
    }

    EncoderReading reading() {
      Map<Stance, Double> probabilities = new EnumMap<>(Stance.class);
      double[] shares = Softmax.of(stances);
      for (int i = 0; i < shares.length; i++) {
        probabilities.put(description.stances().get(i), shares[i]);
      }
      return new EncoderReading(logits, probabilities);
    }
  }

  @Override
  public void close() {
    pieces.close();
    try {
      network.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the encoder could not be closed", e);
    }
  }
}
